// SPDX-License-Identifier: Apache-2.0
/* Data Object Exchange: requests and responses through configuration space */

#define dev_fmt(fmt) "DOE: " fmt

#include <linux/bitfield.h>
#include <linux/completion.h>
#include <linux/jiffies.h>
#include <linux/pci.h>
#include <linux/pci-doe.h>
#include <linux/slab.h>
#include <linux/sysfs.h>
#include <linux/wait.h>
#include <linux/workqueue.h>
#include <linux/xarray.h>
#include "pci.h"

#define PCI_DOE_FEATURE_DISCOVERY	0

/* The specification gives a mailbox one second for anything */
#define PCI_DOE_TIMEOUT			HZ
#define PCI_DOE_POLL_INTERVAL		(PCI_DOE_TIMEOUT / 128)

/* Bits of pci_doe_mb.flags */
#define PCI_DOE_FLAG_CANCEL		0
#define PCI_DOE_FLAG_DEAD		1

/* In dwords; the length field cannot say it and has 0 instead */
#define PCI_DOE_MAX_LENGTH		(1 << 18)

/**
 * struct pci_doe_mb - one mailbox
 * @pdev: function it belongs to
 * @cap_offset: where its registers are
 * @feats: what it understands, from discovery
 * @wq: where an exchange sleeps between two looks at the status
 * @work_queue: runs the tasks, one after the other
 * @flags: PCI_DOE_FLAG_*
 */
struct pci_doe_mb {
	struct pci_dev *pdev;
	u16 cap_offset;
	struct xarray feats;
	wait_queue_head_t wq;
	struct workqueue_struct *work_queue;
	unsigned long flags;
};

struct pci_doe_feature {
	u16 vid;
	u8 type;
};

/**
 * struct pci_doe_task - one exchange, on the stack of who waits for it
 * @feat: what the request is about
 * @request_pl: request, without header
 * @request_pl_sz: its size in bytes
 * @response_pl: room for the response, without header
 * @response_pl_sz: its size in bytes
 * @rv: bytes received, or an error
 * @complete: called when nobody else needs the task any more
 * @private: for @complete
 * @work: what the queue runs
 * @doe_mb: mailbox it was submitted to
 */
struct pci_doe_task {
	struct pci_doe_feature feat;
	const __le32 *request_pl;
	size_t request_pl_sz;
	__le32 *response_pl;
	size_t response_pl_sz;
	int rv;
	void (*complete)(struct pci_doe_task *task);
	void *private;
	struct work_struct work;
	struct pci_doe_mb *doe_mb;
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
	pci_write_config_dword(doe_mb->pdev, doe_mb->cap_offset + PCI_DOE_CTRL,
			       val);
}

static int pci_doe_wait(struct pci_doe_mb *doe_mb, unsigned long timeout)
{
	if (!wait_event_timeout(doe_mb->wq,
				test_bit(PCI_DOE_FLAG_CANCEL, &doe_mb->flags),
				timeout))
		return 0;

	return -EIO;
}

static int pci_doe_abort(struct pci_doe_mb *doe_mb)
{
	unsigned long deadline = jiffies + PCI_DOE_TIMEOUT;
	u32 status;
	int rc;

	pci_doe_write_ctrl(doe_mb, PCI_DOE_CTRL_ABORT);

	do {
		rc = pci_doe_wait(doe_mb, PCI_DOE_POLL_INTERVAL);
		if (rc)
			return rc;

		status = doe_status(doe_mb);
		if (!FIELD_GET(PCI_DOE_STATUS_ERROR, status) &&
		    !FIELD_GET(PCI_DOE_STATUS_BUSY, status))
			return 0;
	} while (!time_after(jiffies, deadline));

	pci_err(doe_mb->pdev, "[%x] does not abort\n", doe_mb->cap_offset);
	return -EIO;
}

static int pci_doe_send_req(struct pci_doe_mb *doe_mb, struct pci_doe_task *task)
{
	unsigned long deadline = jiffies + PCI_DOE_TIMEOUT;
	size_t payload = task->request_pl_sz / sizeof(__le32);
	int reg = doe_mb->cap_offset + PCI_DOE_WRITE;
	size_t length = payload + 2;
	u32 status;
	int i;

	/* Some devices stay busy for a moment after a reset */
	do {
		status = doe_status(doe_mb);
	} while (FIELD_GET(PCI_DOE_STATUS_BUSY, status) &&
		 !time_after(jiffies, deadline));

	if (FIELD_GET(PCI_DOE_STATUS_BUSY, status))
		return -EBUSY;

	if (FIELD_GET(PCI_DOE_STATUS_ERROR, status))
		return -EIO;

	if (length > PCI_DOE_MAX_LENGTH)
		return -EIO;

	pci_write_config_dword(doe_mb->pdev, reg,
			       FIELD_PREP(PCI_DOE_DATA_OBJECT_HEADER_1_VID, task->feat.vid) |
			       FIELD_PREP(PCI_DOE_DATA_OBJECT_HEADER_1_TYPE, task->feat.type));
	pci_write_config_dword(doe_mb->pdev, reg,
			       FIELD_PREP(PCI_DOE_DATA_OBJECT_HEADER_2_LENGTH,
					  length == PCI_DOE_MAX_LENGTH ? 0 : length));
	for (i = 0; i < payload; i++)
		pci_write_config_dword(doe_mb->pdev, reg,
				       le32_to_cpu(task->request_pl[i]));

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
	size_t room = task->response_pl_sz / sizeof(__le32);
	size_t length, i;
	u32 val;

	val = pci_doe_next_dword(doe_mb);
	if (FIELD_GET(PCI_DOE_DATA_OBJECT_HEADER_1_VID, val) != task->feat.vid ||
	    FIELD_GET(PCI_DOE_DATA_OBJECT_HEADER_1_TYPE, val) != task->feat.type) {
		pci_err(doe_mb->pdev, "[%x] response to something else: %08x\n",
			doe_mb->cap_offset, val);
		return -EIO;
	}

	val = pci_doe_next_dword(doe_mb);
	length = FIELD_GET(PCI_DOE_DATA_OBJECT_HEADER_2_LENGTH, val);
	if (!length)
		length = PCI_DOE_MAX_LENGTH;
	if (length < 2)
		return -EIO;

	length -= 2;
	for (i = 0; i < length; i++) {
		val = pci_doe_next_dword(doe_mb);
		if (i < room)
			task->response_pl[i] = cpu_to_le32(val);
	}

	if (FIELD_GET(PCI_DOE_STATUS_ERROR, doe_status(doe_mb)))
		return -EIO;

	return min(length, room) * sizeof(__le32);
}

static void signal_task_complete(struct pci_doe_task *task, int rv)
{
	task->rv = rv;
	destroy_work_on_stack(&task->work);

	/* The task may be gone as soon as this is called */
	task->complete(task);
}

static void signal_task_abort(struct pci_doe_task *task, int rv)
{
	struct pci_doe_mb *doe_mb = task->doe_mb;

	if (pci_doe_abort(doe_mb)) {
		pci_err(doe_mb->pdev, "[%x] given up\n", doe_mb->cap_offset);
		set_bit(PCI_DOE_FLAG_DEAD, &doe_mb->flags);
	}

	signal_task_complete(task, rv);
}

static void doe_statemachine_work(struct work_struct *work)
{
	struct pci_doe_task *task = container_of(work, struct pci_doe_task, work);
	struct pci_doe_mb *doe_mb = task->doe_mb;
	unsigned long deadline;
	u32 status;
	int rc;

	if (test_bit(PCI_DOE_FLAG_DEAD, &doe_mb->flags)) {
		signal_task_complete(task, -EIO);
		return;
	}

	rc = pci_doe_send_req(doe_mb, task);
	if (rc) {
		if (rc == -EBUSY)
			pci_err_ratelimited(doe_mb->pdev, "[%x] busy with somebody else\n",
					    doe_mb->cap_offset);
		goto abort;
	}

	deadline = jiffies + PCI_DOE_TIMEOUT;
poll:
	status = doe_status(doe_mb);
	if (FIELD_GET(PCI_DOE_STATUS_ERROR, status)) {
		rc = -EIO;
		goto abort;
	}

	if (FIELD_GET(PCI_DOE_STATUS_DATA_OBJECT_READY, status))
		goto receive;

	if (time_after(jiffies, deadline)) {
		rc = -EIO;
		goto abort;
	}

	rc = pci_doe_wait(doe_mb, PCI_DOE_POLL_INTERVAL);
	if (!rc)
		goto poll;

	goto abort;

receive:
	rc = pci_doe_recv_resp(doe_mb, task);
	if (rc < 0)
		goto abort;

	signal_task_complete(task, rc);
	return;

abort:
	signal_task_abort(task, rc);
}

static void pci_doe_task_complete(struct pci_doe_task *task)
{
	complete(task->private);
}

static void *pci_doe_xa_feat_entry(u16 vid, u8 type)
{
	unsigned long key = vid;

	return xa_mk_value(key << 8 | type);
}

static bool pci_doe_supports_feat(struct pci_doe_mb *doe_mb, u16 vid, u8 type)
{
	unsigned long idx;
	void *entry;

	/* What is used to find out about the others goes without saying */
	if (vid == PCI_VENDOR_ID_PCI_SIG && type == PCI_DOE_FEATURE_DISCOVERY)
		return true;

	xa_for_each(&doe_mb->feats, idx, entry)
		if (entry == pci_doe_xa_feat_entry(vid, type))
			return true;

	return false;
}

static int pci_doe_submit_task(struct pci_doe_mb *doe_mb,
			       struct pci_doe_task *task)
{
	if (!pci_doe_supports_feat(doe_mb, task->feat.vid, task->feat.type))
		return -EINVAL;

	if (test_bit(PCI_DOE_FLAG_DEAD, &doe_mb->flags))
		return -EIO;

	task->doe_mb = doe_mb;
	INIT_WORK_ONSTACK(&task->work, doe_statemachine_work);
	queue_work(doe_mb->work_queue, &task->work);

	return 0;
}

/**
 * pci_doe - send a request and wait for the response
 * @doe_mb: mailbox
 * @vendor: who has defined the feature
 * @type: which feature
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
		.feat.vid = vendor,
		.feat.type = type,
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

	/* No way out before: the mailbox writes to this frame */
	wait_for_completion(&done);

	return task.rv;
}
EXPORT_SYMBOL_GPL(pci_doe);

static int pci_doe_discovery(struct pci_doe_mb *doe_mb, u8 *index, u16 *vid,
			     u8 *type)
{
	__le32 request = cpu_to_le32(FIELD_PREP(PCI_DOE_DATA_OBJECT_DISC_REQ_3_INDEX,
						*index));
	__le32 response;
	u32 val;
	int rc;

	rc = pci_doe(doe_mb, PCI_VENDOR_ID_PCI_SIG, PCI_DOE_FEATURE_DISCOVERY,
		     &request, sizeof(request), &response, sizeof(response));
	if (rc < 0)
		return rc;
	if (rc != sizeof(response))
		return -EIO;

	val = le32_to_cpu(response);
	*vid = FIELD_GET(PCI_DOE_DATA_OBJECT_DISC_RSP_3_VID, val);
	*type = FIELD_GET(PCI_DOE_DATA_OBJECT_DISC_RSP_3_TYPE, val);
	*index = FIELD_GET(PCI_DOE_DATA_OBJECT_DISC_RSP_3_NEXT_INDEX, val);

	return 0;
}

static int pci_doe_cache_features(struct pci_doe_mb *doe_mb)
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

		rc = xa_insert(&doe_mb->feats, slot++,
			       pci_doe_xa_feat_entry(vid, type), GFP_KERNEL);
		if (rc)
			return rc;
	} while (index);

	return 0;
}

static void pci_doe_cancel_tasks(struct pci_doe_mb *doe_mb)
{
	/* None starts any more */
	set_bit(PCI_DOE_FLAG_DEAD, &doe_mb->flags);

	/* The one that has started ends */
	set_bit(PCI_DOE_FLAG_CANCEL, &doe_mb->flags);
	wake_up(&doe_mb->wq);
}

static struct pci_doe_mb *pci_doe_create_mb(struct pci_dev *pdev, u16 cap_offset)
{
	struct pci_doe_mb *doe_mb;
	int rc;

	doe_mb = kzalloc(sizeof(*doe_mb), GFP_KERNEL);
	if (!doe_mb)
		return ERR_PTR(-ENOMEM);

	doe_mb->pdev = pdev;
	doe_mb->cap_offset = cap_offset;
	init_waitqueue_head(&doe_mb->wq);
	xa_init(&doe_mb->feats);

	doe_mb->work_queue = alloc_ordered_workqueue("doe %s [%x]", 0,
						     pci_name(pdev), cap_offset);
	if (!doe_mb->work_queue) {
		rc = -ENOMEM;
		goto free_mb;
	}

	/* Firmware may have left it in the middle of something */
	rc = pci_doe_abort(doe_mb);
	if (rc)
		goto free_queue;

	rc = pci_doe_cache_features(doe_mb);
	if (rc)
		goto cancel;

	return doe_mb;

cancel:
	pci_doe_cancel_tasks(doe_mb);
	xa_destroy(&doe_mb->feats);
free_queue:
	destroy_workqueue(doe_mb->work_queue);
free_mb:
	pci_err(pdev, "[%x] mailbox not usable: %d\n", cap_offset, rc);
	kfree(doe_mb);
	return ERR_PTR(rc);
}

static void pci_doe_destroy_mb(struct pci_doe_mb *doe_mb)
{
	pci_doe_cancel_tasks(doe_mb);
	xa_destroy(&doe_mb->feats);

	/* Runs what is queued; each finds a dead mailbox */
	destroy_workqueue(doe_mb->work_queue);
	kfree(doe_mb);
}

static ssize_t doe_count_show(struct device *dev, struct device_attribute *attr,
			      char *buf)
{
	struct pci_dev *pdev = to_pci_dev(dev);
	struct pci_doe_mb *doe_mb;
	unsigned long offset;
	int n = 0;

	xa_for_each(&pdev->doe_mbs, offset, doe_mb)
		n++;

	return sysfs_emit(buf, "%d\n", n);
}
static DEVICE_ATTR_RO(doe_count);

static struct attribute *pci_doe_attrs[] = {
	&dev_attr_doe_count.attr,
	NULL,
};

const struct attribute_group pci_doe_sysfs_group = {
	.attrs = pci_doe_attrs,
};

/**
 * pci_find_doe_mailbox - look for a mailbox that understands a feature
 * @pdev: function
 * @vendor: who has defined the feature
 * @type: which feature
 */
struct pci_doe_mb *pci_find_doe_mailbox(struct pci_dev *pdev, u16 vendor, u8 type)
{
	struct pci_doe_mb *doe_mb;
	unsigned long offset;

	xa_for_each(&pdev->doe_mbs, offset, doe_mb)
		if (pci_doe_supports_feat(doe_mb, vendor, type))
			return doe_mb;

	return NULL;
}
EXPORT_SYMBOL_GPL(pci_find_doe_mailbox);

static int pci_doe_add_mb(struct pci_dev *pdev, u16 offset)
{
	struct pci_doe_mb *doe_mb;
	int rc;

	doe_mb = pci_doe_create_mb(pdev, offset);
	if (IS_ERR(doe_mb))
		return PTR_ERR(doe_mb);

	rc = xa_insert(&pdev->doe_mbs, offset, doe_mb, GFP_KERNEL);
	if (rc)
		pci_doe_destroy_mb(doe_mb);

	return rc;
}

void pci_doe_init(struct pci_dev *pdev)
{
	u16 offset = 0;

	xa_init(&pdev->doe_mbs);

	while ((offset = pci_find_next_ext_capability(pdev, offset,
						      PCI_EXT_CAP_ID_DOE)))
		if (pci_doe_add_mb(pdev, offset))
			pci_err(pdev, "[%x] going without\n", offset);
}

void pci_doe_destroy(struct pci_dev *pdev)
{
	struct pci_doe_mb *doe_mb;
	unsigned long offset;

	xa_for_each(&pdev->doe_mbs, offset, doe_mb)
		pci_doe_destroy_mb(doe_mb);

	xa_destroy(&pdev->doe_mbs);
}

/* The device was pulled: whoever waits for it need not wait for a timeout */
void pci_doe_disconnected(struct pci_dev *pdev)
{
	struct pci_doe_mb *doe_mb;
	unsigned long offset;

	xa_for_each(&pdev->doe_mbs, offset, doe_mb)
		pci_doe_cancel_tasks(doe_mb);
}
