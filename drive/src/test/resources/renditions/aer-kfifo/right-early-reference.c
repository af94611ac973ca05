// SPDX-License-Identifier: Apache-2.0
/* A queue for errors that were corrected and one for the others, in an array, emptied in turn */
#include <linux/aer.h>
#include <linux/kfifo.h>
#include <linux/pci.h>
#include <linux/rwsem.h>
#include <linux/spinlock.h>
#include <linux/workqueue.h>

enum { CORRECTED, OTHER, KINDS };

struct kind {
	spinlock_t lock;
	STRUCT_KFIFO(struct cxl_proto_err_work_data, 32) q;
};

static struct kind kinds[KINDS] = {
	[CORRECTED] = { .lock = __SPIN_LOCK_UNLOCKED(kinds[0].lock) },
	[OTHER] = { .lock = __SPIN_LOCK_UNLOCKED(kinds[1].lock) },
};
static struct rw_semaphore sem = __RWSEM_INITIALIZER(sem);
static struct { struct work_struct *work; } consumer;

void cxl_forward_error(struct pci_dev *pdev, struct aer_err_info *info)
{
	struct kind *kind = &kinds[info->severity == AER_CORRECTABLE ? CORRECTED : OTHER];
	struct cxl_proto_err_work_data wd;
	unsigned long flags;

	wd = (struct cxl_proto_err_work_data){ .severity = info->severity, .pdev = pdev };
	get_device(&pdev->dev);
	down_read(&sem);
	if (!consumer.work)
		goto put;
	spin_lock_irqsave(&kind->lock, flags);
	if (kfifo_in(&kind->q, &wd, 1) == 0) {
		spin_unlock_irqrestore(&kind->lock, flags);
		goto put;
	}
	spin_unlock_irqrestore(&kind->lock, flags);
	schedule_work(consumer.work);
	up_read(&sem);
	return;
put:
	up_read(&sem);
	put_device(&pdev->dev);
}

void cxl_register_proto_err_work(struct work_struct *work)
{
	down_write(&sem);
	consumer.work = work;
	up_write(&sem);
}

static int each(struct kind *kind, void (*fn)(struct pci_dev *))
{
	struct cxl_proto_err_work_data wd;
	int n = 0;

	for (; kfifo_out(&kind->q, &wd, 1); n++) {
		fn(wd.pdev);
		put_device(&wd.pdev->dev);
	}
	return n;
}

static void forget(struct pci_dev *pdev)
{
	dev_notice(&pdev->dev, "forgotten\n");
}

void cxl_unregister_proto_err_work(void)
{
	struct work_struct *work;
	struct kind *kind;

	down_write(&sem);
	work = consumer.work;
	consumer.work = NULL;
	for (kind = kinds; kind < kinds + KINDS; kind++)
		each(kind, forget);
	up_write(&sem);
	if (!work)
		return;
	cancel_work_sync(work);
}

static void handle(struct pci_dev *pdev)
{
	struct cxl_port *port = find_cxl_port(&pdev->dev, NULL);

	if (!port)
		return;
	device_lock(&port->dev);
	dev_notice(&pdev->dev, "%s\n", port->dev.driver ? "handled" : "not handled");
	device_unlock(&port->dev);
	put_device(&port->dev);
}

static void run(struct work_struct *work)
{
	int i = KINDS;

	down_read(&sem);
	while (i--)
		each(&kinds[i], handle);
	up_read(&sem);
}
static DECLARE_WORK(run_work, run);

static int __init kinds_init(void)
{
	INIT_KFIFO(kinds[CORRECTED].q);
	INIT_KFIFO(kinds[OTHER].q);
	return 0;
}
core_initcall(kinds_init);

void cxl_ras_init(void)
{
	cxl_register_proto_err_work(&run_work);
}

void cxl_ras_exit(void)
{
	cxl_unregister_proto_err_work();
}
