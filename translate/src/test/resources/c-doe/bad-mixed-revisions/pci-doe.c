// SPDX-License-Identifier: Apache-2.0
/* Data Object Exchange: one state machine per mailbox, driven by time and irq */

#include <linux/bitfield.h>
#include <linux/completion.h>
#include <linux/interrupt.h>
#include <linux/jiffies.h>
#include <linux/mutex.h>
#include <linux/pci.h>
#include <linux/pci-doe.h>
#include <linux/slab.h>
#include <linux/wait.h>
#include <linux/workqueue.h>
#include <linux/xarray.h>

#define PCI_DOE_PROTOCOL_DISCOVERY	0
#define PCI_DOE_BUSY_MAX_RETRIES	16
#define PCI_DOE_POLL_INTERVAL		(HZ / 128)

/* The specification gives a mailbox one second for anything */
#define PCI_DOE_TIMEOUT			HZ

/* Bits of pci_doe_mb.flags */
#define PCI_DOE_FLAG_ABORT		0
#define PCI_DOE_FLAG_DEAD		1

enum pci_doe_state {
	DOE_IDLE,
	DOE_WAIT_RESP,
	DOE_WAIT_ABORT,
	DOE_WAIT_ABORT_ON_ERR,
};

/**
 * struct pci_doe_mb - one mailbox
 * @pdev: function it belongs to
 * @cap_offset: where its registers are
 * @irq: its vector, negative if it polls
 * @prots: what it understands, from discovery
 * @statemachine: does everything; writes @state, @timeout, @busy_retries
 * @state: where the exchange is
 * @timeout: when to give up on what @state waits for
 * @busy_retries: how often the request could not be sent
 * @abort_c: for who has asked for an abort
 * @flags: PCI_DOE_FLAG_*
 * @task_lock: guards @cur_task
 * @cur_task: task being worked on, NULL if the next may come
 * @wq: where the next wait
 */
struct pci_doe_mb {
	struct pci_dev *pdev;
	u16 cap_offset;
	int irq;
	struct xarray prots;

	struct delayed_work statemachine;
	enum pci_doe_state state;
	unsigned long timeout;
	unsigned int busy_retries;

	struct completion abort_c;
	unsigned long flags;

	struct mutex task_lock;
	struct pci_doe_task *cur_task;
	wait_queue_head_t wq;
};

static u32 doe_status(struct pci_doe_mb *doe_mb)
{
	u32 status;

	pci_read_config_dword(doe_mb->pdev, doe_mb->cap_offset + PCI_DOE_STATUS,
			      &status);
	return status;
}

static void pci_doe_write_ctrl(struct pci_doe_mb *doe_mb, u32 val)
{
	if (doe_mb->irq >= 0)
		val |= PCI_DOE_CTRL_INT_EN;

	pci_write_config_dword(doe_mb->pdev, doe_mb->cap_offset + PCI_DOE_CTRL,
			       val);
}

static irqreturn_t pci_doe_irq_handler(int irq, void *data)
{
	struct pci_doe_mb *doe_mb = data;
	u32 status = doe_status(doe_mb);

	if (FIELD_GET(PCI_DOE_STATUS_ERROR, status)) {
		mod_delayed_work(system_wq, &doe_mb->statemachine, 0);
		return IRQ_HANDLED;
	}

	if (FIELD_GET(PCI_DOE_STATUS_INT_STATUS, status)) {
		pci_write_config_dword(doe_mb->pdev,
				       doe_mb->cap_offset + PCI_DOE_STATUS,
				       PCI_DOE_STATUS_INT_STATUS);
		mod_delayed_work(system_wq, &doe_mb->statemachine, 0);
		return IRQ_HANDLED;
	}

	return IRQ_NONE;
}

static void pci_doe_abort_start(struct pci_doe_mb *doe_mb)
{
	pci_doe_write_ctrl(doe_mb, PCI_DOE_CTRL_ABORT);
	doe_mb->timeout = jiffies + PCI_DOE_TIMEOUT;
	schedule_delayed_work(&doe_mb->statemachine, PCI_DOE_TIMEOUT);
}

static int pci_doe_send_req(struct pci_doe_mb *doe_mb, struct pci_doe_task *task)
{
	size_t payload = task->request_pl_sz / sizeof(u32);
	int reg = doe_mb->cap_offset + PCI_DOE_WRITE;
	u32 status;
	int i;

	status = doe_status(doe_mb);
	if (FIELD_GET(PCI_DOE_STATUS_BUSY, status))
		return -EBUSY;

	if (FIELD_GET(PCI_DOE_STATUS_ERROR, status))
		return -EIO;

	pci_write_config_dword(doe_mb->pdev, reg,
			       FIELD_PREP(PCI_DOE_DATA_OBJECT_HEADER_1_VID, task->prot.vid) |
			       FIELD_PREP(PCI_DOE_DATA_OBJECT_HEADER_1_TYPE, task->prot.type));
	pci_write_config_dword(doe_mb->pdev, reg,
			       FIELD_PREP(PCI_DOE_DATA_OBJECT_HEADER_2_LENGTH,
					  payload + 2));
	for (i = 0; i < payload; i++)
		pci_write_config_dword(doe_mb->pdev, reg, task->request_pl[i]);

	pci_doe_write_ctrl(doe_mb, PCI_DOE_CTRL_GO);

	return 0;
}

/* A dword stays in the register until it is written to */
static u32 pci_doe_next_dword(struct pci_doe_mb *doe_mb)
{
	int reg = doe_mb->cap_offset + PCI_DOE_READ;
	u32 val;

	pci_read_config_dword(doe_mb->pdev, reg, &val);
	pci_write_config_dword(doe_mb->pdev, reg, 0);

	return val;
}

static int pci_doe_recv_resp(struct pci_doe_mb *doe_mb, struct pci_doe_task *task)
{
	size_t room = task->response_pl_sz / sizeof(u32);
	size_t length, i;
	u32 val;

	val = pci_doe_next_dword(doe_mb);
	if (FIELD_GET(PCI_DOE_DATA_OBJECT_HEADER_1_VID, val) != task->prot.vid ||
	    FIELD_GET(PCI_DOE_DATA_OBJECT_HEADER_1_TYPE, val) != task->prot.type)
		return -EIO;

	val = pci_doe_next_dword(doe_mb);
	length = FIELD_GET(PCI_DOE_DATA_OBJECT_HEADER_2_LENGTH, val);
	if (length < 2)
		return -EIO;

	length -= 2;
	for (i = 0; i < length; i++) {
		val = pci_doe_next_dword(doe_mb);
		if (i < room)
			task->response_pl[i] = val;
	}

	if (FIELD_GET(PCI_DOE_STATUS_ERROR, doe_status(doe_mb)))
		return -EIO;

	return min(length, room) * sizeof(u32);
}

static void signal_task_complete(struct pci_doe_task *task, int rv)
{
	task->rv = rv;
	task->complete(task);
}

/* Lets the next one in */
static void retire_cur_task(struct pci_doe_mb *doe_mb)
{
	mutex_lock(&doe_mb->task_lock);
	doe_mb->cur_task = NULL;
	mutex_unlock(&doe_mb->task_lock);
	wake_up_interruptible(&doe_mb->wq);
}

/* Tells who waits for an abort, and whose task it has hit */
static void pci_doe_abort_over(struct pci_doe_mb *doe_mb,
			       struct pci_doe_task *task)
{
	retire_cur_task(doe_mb);

	if (doe_mb->state != DOE_WAIT_ABORT)
		return;

	if (task)
		signal_task_complete(task, -EFAULT);
	complete(&doe_mb->abort_c);
}

static void doe_statemachine_work(struct work_struct *work)
{
	struct pci_doe_mb *doe_mb = container_of(to_delayed_work(work),
						 struct pci_doe_mb,
						 statemachine);
	struct pci_doe_task *task;
	u32 status;
	int rc;

	mutex_lock(&doe_mb->task_lock);
	task = doe_mb->cur_task;
	mutex_unlock(&doe_mb->task_lock);

	if (test_and_clear_bit(PCI_DOE_FLAG_ABORT, &doe_mb->flags)) {
		doe_mb->state = DOE_WAIT_ABORT;
		pci_doe_abort_start(doe_mb);
		return;
	}

	switch (doe_mb->state) {
	case DOE_IDLE:
		if (!task)
			return;

		rc = pci_doe_send_req(doe_mb, task);
		if (rc == -EBUSY) {
			/* Firmware perhaps, which will be through some time */
			if (++doe_mb->busy_retries == PCI_DOE_BUSY_MAX_RETRIES) {
				doe_mb->busy_retries = 0;
				goto finish;
			}
			schedule_delayed_work(&doe_mb->statemachine,
					      PCI_DOE_POLL_INTERVAL);
			return;
		}
		if (rc)
			goto abort;

		doe_mb->state = DOE_WAIT_RESP;
		doe_mb->timeout = jiffies + PCI_DOE_TIMEOUT;
		if (doe_mb->irq >= 0)
			schedule_delayed_work(&doe_mb->statemachine,
					      PCI_DOE_TIMEOUT);
		else
			schedule_delayed_work(&doe_mb->statemachine,
					      PCI_DOE_POLL_INTERVAL);
		return;

	case DOE_WAIT_RESP:
		status = doe_status(doe_mb);
		if (FIELD_GET(PCI_DOE_STATUS_ERROR, status)) {
			rc = -EIO;
			goto abort;
		}

		if (!FIELD_GET(PCI_DOE_STATUS_DATA_OBJECT_READY, status)) {
			if (time_after(jiffies, doe_mb->timeout)) {
				rc = -ETIMEDOUT;
				goto abort;
			}
			schedule_delayed_work(&doe_mb->statemachine,
					      PCI_DOE_POLL_INTERVAL);
			return;
		}

		rc = pci_doe_recv_resp(doe_mb, task);
		if (rc < 0)
			goto abort;

		doe_mb->state = DOE_IDLE;
		retire_cur_task(doe_mb);
		signal_task_complete(task, rc);
		return;

	case DOE_WAIT_ABORT:
	case DOE_WAIT_ABORT_ON_ERR:
		status = doe_status(doe_mb);
		if (!FIELD_GET(PCI_DOE_STATUS_ERROR, status) &&
		    !FIELD_GET(PCI_DOE_STATUS_BUSY, status)) {
			pci_doe_abort_over(doe_mb, task);
			doe_mb->state = DOE_IDLE;
			return;
		}

		if (time_after(jiffies, doe_mb->timeout)) {
			pci_err(doe_mb->pdev, "[%x] does not abort\n",
				doe_mb->cap_offset);
			set_bit(PCI_DOE_FLAG_DEAD, &doe_mb->flags);
			pci_doe_abort_over(doe_mb, task);
		}
		return;
	}

	return;

abort:
	doe_mb->state = DOE_WAIT_ABORT_ON_ERR;
	pci_doe_abort_start(doe_mb);
finish:
	signal_task_complete(task, rc);
	if (doe_mb->state == DOE_IDLE)
		retire_cur_task(doe_mb);
}

static void pci_doe_task_complete(struct pci_doe_task *task)
{
	complete(task->private);
}

static void *pci_doe_xa_prot_entry(u16 vid, u8 type)
{
	unsigned long key = vid;

	return xa_mk_value(key << 8 | type);
}

/**
 * pci_doe_supports_prot - whether a mailbox understands a protocol
 * @doe_mb: mailbox
 * @vid: who has defined the protocol
 * @type: which protocol
 */
bool pci_doe_supports_prot(struct pci_doe_mb *doe_mb, u16 vid, u8 type)
{
	unsigned long idx;
	void *entry;

	/* What is used to find out about the others goes without saying */
	if (vid == PCI_VENDOR_ID_PCI_SIG && type == PCI_DOE_PROTOCOL_DISCOVERY)
		return true;

	xa_for_each(&doe_mb->prots, idx, entry)
		if (entry == pci_doe_xa_prot_entry(vid, type))
			return true;

	return false;
}
EXPORT_SYMBOL_GPL(pci_doe_supports_prot);

/**
 * pci_doe_submit_task - hand a task to a mailbox
 * @doe_mb: mailbox
 * @task: belongs to the mailbox until its @complete was called
 *
 * Sleeps until the tasks before are over.
 */
int pci_doe_submit_task(struct pci_doe_mb *doe_mb, struct pci_doe_task *task)
{
	if (!pci_doe_supports_prot(doe_mb, task->prot.vid, task->prot.type))
		return -EINVAL;

again:
	mutex_lock(&doe_mb->task_lock);
	if (doe_mb->cur_task) {
		mutex_unlock(&doe_mb->task_lock);
		wait_event_interruptible(doe_mb->wq, doe_mb->cur_task == NULL);
		goto again;
	}

	if (test_bit(PCI_DOE_FLAG_DEAD, &doe_mb->flags)) {
		mutex_unlock(&doe_mb->task_lock);
		return -EIO;
	}

	doe_mb->cur_task = task;
	mutex_unlock(&doe_mb->task_lock);

	schedule_delayed_work(&doe_mb->statemachine, 0);

	return 0;
}
EXPORT_SYMBOL_GPL(pci_doe_submit_task);

/**
 * pci_doe - send a request and wait for the response
 * @doe_mb: mailbox
 * @vendor: who has defined the protocol
 * @type: which protocol
 * @request: request, without header
 * @request_sz: its size in bytes
 * @response: room for the response, without header
 * @response_sz: its size in bytes
 *
 * Return: bytes received, or an error.
 */
int pci_doe(struct pci_doe_mb *doe_mb, u16 vendor, u8 type,
	    const void *request, size_t request_sz,
	    void *response, size_t response_sz)
{
	DECLARE_COMPLETION_ONSTACK(done);
	struct pci_doe_task task = {
		.prot.vid = vendor,
		.prot.type = type,
		.request_pl = request,
		.request_pl_sz = request_sz,
		.response_pl = response,
		.response_pl_sz = response_sz,
		.complete = pci_doe_task_complete,
		.private = &done,
	};
	int rc;

	rc = pci_doe_submit_task(doe_mb, &task);
	if (rc)
		return rc;

	wait_for_completion(&done);

	return task.rv;
}
EXPORT_SYMBOL_GPL(pci_doe);

static int pci_doe_discovery(struct pci_doe_mb *doe_mb, u8 *index, u16 *vid,
			     u8 *type)
{
	u32 request = FIELD_PREP(PCI_DOE_DATA_OBJECT_DISC_REQ_3_INDEX, *index);
	u32 response;
	int rc;

	rc = pci_doe(doe_mb, PCI_VENDOR_ID_PCI_SIG, PCI_DOE_PROTOCOL_DISCOVERY,
		     &request, sizeof(request), &response, sizeof(response));
	if (rc < 0)
		return rc;
	if (rc != sizeof(response))
		return -EIO;

	*vid = FIELD_GET(PCI_DOE_DATA_OBJECT_DISC_RSP_3_VID, response);
	*type = FIELD_GET(PCI_DOE_DATA_OBJECT_DISC_RSP_3_PROTOCOL, response);
	*index = FIELD_GET(PCI_DOE_DATA_OBJECT_DISC_RSP_3_NEXT_INDEX, response);

	return 0;
}

static int pci_doe_cache_protocols(struct pci_doe_mb *doe_mb)
{
	unsigned long slot = 0;
	u8 index = 0;
	u8 type;
	u16 vid;
	int rc;

	do {
		rc = pci_doe_discovery(doe_mb, &index, &vid, &type);
		if (rc)
			return rc;

		rc = xa_insert(&doe_mb->prots, slot++,
			       pci_doe_xa_prot_entry(vid, type), GFP_KERNEL);
		if (rc)
			return rc;
	} while (index);

	return 0;
}

static int pci_doe_abort(struct pci_doe_mb *doe_mb)
{
	reinit_completion(&doe_mb->abort_c);
	set_bit(PCI_DOE_FLAG_ABORT, &doe_mb->flags);
	schedule_delayed_work(&doe_mb->statemachine, 0);
	wait_for_completion(&doe_mb->abort_c);

	if (test_bit(PCI_DOE_FLAG_DEAD, &doe_mb->flags))
		return -EIO;

	return 0;
}

static int pci_doe_request_irq(struct pci_doe_mb *doe_mb)
{
	struct pci_dev *pdev = doe_mb->pdev;
	u32 caps;
	int vector, rc;

	pci_read_config_dword(pdev, doe_mb->cap_offset + PCI_DOE_CAP, &caps);
	if (!FIELD_GET(PCI_DOE_CAP_INT, caps))
		return -ENOTSUPP;

	/* The device says which of the vectors it uses */
	vector = FIELD_GET(PCI_DOE_CAP_IRQ, caps);
	rc = pci_request_irq(pdev, vector, pci_doe_irq_handler, NULL, doe_mb,
			     "DOE[%x]", doe_mb->cap_offset);
	if (rc)
		return rc;

	doe_mb->irq = vector;
	return 0;
}

static void pci_doe_free_mb(struct pci_doe_mb *doe_mb)
{
	if (doe_mb->irq >= 0)
		pci_free_irq(doe_mb->pdev, doe_mb->irq, doe_mb);

	xa_destroy(&doe_mb->prots);
	kfree(doe_mb);
}

/**
 * pci_doe_create_mb - make a mailbox ready for tasks
 * @pdev: function
 * @cap_offset: where the registers are
 * @use_irq: whether there are vectors
 */
struct pci_doe_mb *pci_doe_create_mb(struct pci_dev *pdev, u16 cap_offset,
				     bool use_irq)
{
	struct pci_doe_mb *doe_mb;
	int rc;

	doe_mb = kzalloc(sizeof(*doe_mb), GFP_KERNEL);
	if (!doe_mb)
		return ERR_PTR(-ENOMEM);

	doe_mb->pdev = pdev;
	doe_mb->cap_offset = cap_offset;
	doe_mb->irq = -1;
	doe_mb->state = DOE_IDLE;
	init_completion(&doe_mb->abort_c);
	mutex_init(&doe_mb->task_lock);
	init_waitqueue_head(&doe_mb->wq);
	xa_init(&doe_mb->prots);
	INIT_DELAYED_WORK(&doe_mb->statemachine, doe_statemachine_work);

	if (use_irq && pci_doe_request_irq(doe_mb))
		pci_err(pdev, "[%x] no interrupt, polling\n", cap_offset);

	/* Firmware may have left it in the middle of something */
	rc = pci_doe_abort(doe_mb);
	if (rc)
		goto free_mb;

	rc = pci_doe_cache_protocols(doe_mb);
	if (rc)
		goto free_mb;

	return doe_mb;

free_mb:
	pci_err(pdev, "[%x] mailbox not usable: %d\n", cap_offset, rc);
	pci_doe_free_mb(doe_mb);
	return ERR_PTR(rc);
}
EXPORT_SYMBOL_GPL(pci_doe_create_mb);

/**
 * pci_doe_destroy_mb - undo pci_doe_create_mb()
 * @doe_mb: mailbox that nobody submits to any more
 */
void pci_doe_destroy_mb(struct pci_doe_mb *doe_mb)
{
	pci_doe_abort(doe_mb);
	cancel_delayed_work_sync(&doe_mb->statemachine);
	pci_doe_free_mb(doe_mb);
}
EXPORT_SYMBOL_GPL(pci_doe_destroy_mb);
