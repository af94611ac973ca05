// SPDX-License-Identifier: Apache-2.0
/* DOE mailboxes; state under a spinlock instead of atomic bits, one reader of the hardware. */
#include <linux/completion.h>
#include <linux/pci.h>
#include <linux/slab.h>
#include <linux/spinlock.h>
#include <linux/wait.h>
#include <linux/workqueue.h>
#include <linux/xarray.h>

#define DOE_SECOND	HZ
#define DOE_TICK	(HZ / 100)

enum doe_phase { DOE_ALIVE, DOE_CANCELLED };

struct pci_doe_mb {
	struct pci_dev *dev;
	u16 base;
	spinlock_t lock;		/* guards phase and broken */
	enum doe_phase phase;
	bool broken;
	wait_queue_head_t sleepers;
	struct workqueue_struct *queue;
	struct xarray known;
};

struct exchange {
	struct work_struct run;
	struct completion done;
	struct pci_doe_mb *mb;
	u16 vendor;
	u8 type;
	const u32 *out;
	size_t n_out;
	u32 *in;
	size_t n_in;
	int result;
};

static u32 doe_peek(struct pci_doe_mb *mb)
{
	u32 now;

	pci_read_config_dword(mb->dev, mb->base + PCI_DOE_STATUS, &now);
	return now;
}

static bool doe_cancelled(struct pci_doe_mb *mb)
{
	return READ_ONCE(mb->phase) == DOE_CANCELLED;
}

static bool doe_unusable(struct pci_doe_mb *mb)
{
	bool yes;

	spin_lock(&mb->lock);
	yes = mb->phase == DOE_CANCELLED || mb->broken;
	spin_unlock(&mb->lock);
	return yes;
}

/* false if somebody cancelled meanwhile */
static bool doe_pause(struct pci_doe_mb *mb)
{
	return wait_event_timeout(mb->sleepers, doe_cancelled(mb), DOE_TICK) == 0;
}

static int doe_abort(struct pci_doe_mb *mb)
{
	unsigned long end = jiffies + DOE_SECOND;

	pci_write_config_dword(mb->dev, mb->base + PCI_DOE_CTRL, PCI_DOE_CTRL_ABORT);
	for (;;) {
		if (!doe_pause(mb))
			return -EIO;
		if (!(doe_peek(mb) & (PCI_DOE_STATUS_ERROR | PCI_DOE_STATUS_BUSY)))
			return 0;
		if (time_after(jiffies, end))
			return -EIO;
	}
}

static int doe_send(struct pci_doe_mb *mb, struct exchange *x)
{
	u32 now = doe_peek(mb);
	size_t i;

	if (now & PCI_DOE_STATUS_BUSY)
		return -EBUSY;
	if (now & PCI_DOE_STATUS_ERROR)
		return -EIO;

	pci_write_config_dword(mb->dev, mb->base + PCI_DOE_WRITE, x->vendor | x->type << 16);
	pci_write_config_dword(mb->dev, mb->base + PCI_DOE_WRITE, 2 + x->n_out);
	for (i = 0; i < x->n_out; i++)
		pci_write_config_dword(mb->dev, mb->base + PCI_DOE_WRITE, x->out[i]);
	pci_write_config_dword(mb->dev, mb->base + PCI_DOE_CTRL, PCI_DOE_CTRL_GO);
	return 0;
}

static u32 doe_pull(struct pci_doe_mb *mb)
{
	u32 word;

	pci_read_config_dword(mb->dev, mb->base + PCI_DOE_READ, &word);
	pci_write_config_dword(mb->dev, mb->base + PCI_DOE_READ, 0);
	return word;
}

static int doe_receive(struct pci_doe_mb *mb, struct exchange *x)
{
	u32 head = doe_pull(mb);
	u32 left = doe_pull(mb) & PCI_DOE_DATA_OBJECT_HEADER_2_LENGTH;
	size_t got = 0;

	if ((head & 0xffff) != x->vendor || ((head >> 16) & 0xff) != x->type || left < 2)
		return -EIO;
	for (left -= 2; left; left--) {
		u32 word = doe_pull(mb);

		if (got < x->n_in)
			x->in[got++] = word;
	}
	return got * sizeof(u32);
}

static void doe_finish(struct exchange *x, int result)
{
	x->result = result;
	destroy_work_on_stack(&x->run);
	complete(&x->done);
}

static void doe_fail(struct pci_doe_mb *mb, struct exchange *x, int error)
{
	if (doe_abort(mb)) {
		spin_lock(&mb->lock);
		mb->broken = true;
		spin_unlock(&mb->lock);
	}
	doe_finish(x, error);
}

static void doe_run(struct work_struct *work)
{
	struct exchange *x = container_of(work, struct exchange, run);
	struct pci_doe_mb *mb = x->mb;
	unsigned long end;
	int rc;

	if (doe_unusable(mb)) {
		doe_finish(x, -EIO);
		return;
	}

	rc = doe_send(mb, x);
	end = jiffies + DOE_SECOND;
	while (!rc) {
		u32 now = doe_peek(mb);

		if (now & PCI_DOE_STATUS_ERROR) {
			rc = -EIO;
		} else if (now & PCI_DOE_STATUS_DATA_OBJECT_READY) {
			rc = doe_receive(mb, x);
			break;
		} else if (time_after(jiffies, end) || !doe_pause(mb)) {
			rc = -EIO;
		}
	}

	if (rc < 0)
		doe_fail(mb, x, rc);
	else
		doe_finish(x, rc);
}

static bool doe_knows(struct pci_doe_mb *mb, u16 vendor, u8 type)
{
	if (vendor == PCI_VENDOR_ID_PCI_SIG && type == 0)
		return true;
	return xa_load(&mb->known, vendor << 8 | type) != NULL;
}

int pci_doe(struct pci_doe_mb *mb, u16 vendor, u8 type, const void *request, size_t request_sz,
	    void *response, size_t response_sz)
{
	struct exchange x = {
		.mb = mb,
		.vendor = vendor,
		.type = type,
		.out = request,
		.n_out = request_sz / sizeof(u32),
		.in = response,
		.n_in = response_sz / sizeof(u32),
	};

	if (!doe_knows(mb, vendor, type))
		return -EINVAL;
	if (doe_unusable(mb))
		return -EIO;

	init_completion(&x.done);
	INIT_WORK_ONSTACK(&x.run, doe_run);
	queue_work(mb->queue, &x.run);
	wait_for_completion(&x.done);
	return x.result;
}
EXPORT_SYMBOL_GPL(pci_doe);

static int doe_discover(struct pci_doe_mb *mb)
{
	u32 index = 0;

	do {
		u32 answer = 0;
		u32 key;
		int rc = pci_doe(mb, PCI_VENDOR_ID_PCI_SIG, 0, &index, sizeof(index), &answer,
				 sizeof(answer));

		if (rc < 0)
			return rc;
		if (rc != sizeof(answer))
			return -EIO;

		key = (answer & 0xffff) << 8 | ((answer >> 16) & 0xff);
		rc = xa_err(xa_store(&mb->known, key, mb, GFP_KERNEL));
		if (rc)
			return rc;
		index = answer >> 24;
	} while (index);

	return 0;
}

static void doe_cancel(struct pci_doe_mb *mb)
{
	spin_lock(&mb->lock);
	WRITE_ONCE(mb->phase, DOE_CANCELLED);
	spin_unlock(&mb->lock);
	wake_up(&mb->sleepers);
}

static void doe_release(struct pci_doe_mb *mb)
{
	xa_destroy(&mb->known);
	destroy_workqueue(mb->queue);
	kfree(mb);
}

static int doe_create(struct pci_dev *dev, u16 base)
{
	struct pci_doe_mb *mb = kzalloc(sizeof(*mb), GFP_KERNEL);
	int rc;

	if (!mb)
		return -ENOMEM;

	mb->dev = dev;
	mb->base = base;
	spin_lock_init(&mb->lock);
	init_waitqueue_head(&mb->sleepers);
	xa_init(&mb->known);
	mb->queue = alloc_ordered_workqueue("doe-%x", 0, base);
	if (!mb->queue) {
		kfree(mb);
		return -ENOMEM;
	}

	rc = doe_abort(mb);
	if (!rc)
		rc = doe_discover(mb);
	if (!rc)
		rc = xa_insert(&dev->doe_mbs, base, mb, GFP_KERNEL);
	if (rc) {
		doe_cancel(mb);
		doe_release(mb);
	}
	return rc;
}

void pci_doe_init(struct pci_dev *dev)
{
	u16 at = 0;

	xa_init(&dev->doe_mbs);
	for (;;) {
		at = pci_find_next_ext_capability(dev, at, PCI_EXT_CAP_ID_DOE);
		if (!at)
			break;
		doe_create(dev, at);
	}
}

void pci_doe_destroy(struct pci_dev *dev)
{
	struct pci_doe_mb *mb;
	unsigned long at;

	xa_for_each(&dev->doe_mbs, at, mb) {
		doe_cancel(mb);
		doe_release(mb);
	}
	xa_destroy(&dev->doe_mbs);
}

void pci_doe_disconnected(struct pci_dev *dev)
{
	struct pci_doe_mb *mb;
	unsigned long at;

	xa_for_each(&dev->doe_mbs, at, mb)
		doe_cancel(mb);
}
