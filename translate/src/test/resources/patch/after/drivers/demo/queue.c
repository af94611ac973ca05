// SPDX-License-Identifier: Apache-2.0
/* A queue of events between an interrupt and a worker; an example of ours. */
#include <linux/kfifo.h>
#include <linux/workqueue.h>

#define DEMO_SLOTS 16

struct demo_event {
	struct pci_dev *pdev;
	int severity;
};

static DECLARE_RWSEM(demo_lock);
static DEFINE_KFIFO(demo_fifo, struct demo_event, DEMO_SLOTS);
static struct work_struct *demo_work;

void demo_register(struct work_struct *work)
{
	guard(rwsem_write)(&demo_lock);
	demo_work = work;
}
EXPORT_SYMBOL_GPL(demo_register);

static struct work_struct *demo_cancel(void)
{
	struct work_struct *work;
	struct demo_event event;

	guard(rwsem_write)(&demo_lock);
	work = demo_work;
	demo_work = NULL;
	while (kfifo_get(&demo_fifo, &event))
		pci_dev_put(event.pdev);

	return work;
}

void demo_unregister(void)
{
	struct work_struct *work = demo_cancel();

	if (work)
		cancel_work_sync(work);
}
EXPORT_SYMBOL_GPL(demo_unregister);

int demo_for_each(struct demo_event *event, int (*fn)(struct demo_event *))
{
	int rc;

	guard(rwsem_read)(&demo_lock);
	while (kfifo_get(&demo_fifo, event)) {
		rc = fn(event);
		pci_dev_put(event->pdev);
		if (rc)
			return rc;
	}

	return 0;
}
EXPORT_SYMBOL_GPL(demo_for_each);

void demo_forward(struct pci_dev *pdev, int severity)
{
	struct demo_event event = {
		.pdev = pdev,
		.severity = severity,
	};

	guard(rwsem_read)(&demo_lock);
	if (!demo_work) {
		dev_err(&pdev->dev, "nobody listens\n");
		return;
	}

	pci_dev_get(pdev);
	if (!kfifo_put(&demo_fifo, event)) {
		dev_err(&pdev->dev, "queue is full\n");
		pci_dev_put(pdev);
		return;
	}

	schedule_work(demo_work);
}
