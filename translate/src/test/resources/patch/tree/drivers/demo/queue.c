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

void demo_unregister(void)
{
	guard(rwsem_write)(&demo_lock);
	demo_work = NULL;
}
EXPORT_SYMBOL_GPL(demo_unregister);

int demo_get(struct demo_event *event)
{
	guard(rwsem_read)(&demo_lock);
	return kfifo_get(&demo_fifo, event);
}
EXPORT_SYMBOL_GPL(demo_get);

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
		return;
	}

	schedule_work(demo_work);
}
