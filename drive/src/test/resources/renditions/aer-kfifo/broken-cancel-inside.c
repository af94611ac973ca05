// SPDX-License-Identifier: Apache-2.0
/* Both ends of the queue in one file; sections are macros, entries are taken out two at a time (and the work is waited for inside) */
#include <linux/aer.h>
#include <linux/kfifo.h>
#include <linux/pci.h>
#include <linux/rwsem.h>
#include <linux/spinlock.h>
#include <linux/workqueue.h>

#define PROTO_ERR_DEPTH 64
#define PROTO_ERR_BATCH 2

static DECLARE_RWSEM(gate);
static DEFINE_SPINLOCK(tail);
static DEFINE_KFIFO(pending, struct cxl_proto_err_work_data, PROTO_ERR_DEPTH);
static struct work_struct *taker;

#define with_gate(how, what)			\
	do {					\
		down_##how(&gate);		\
		what;				\
		up_##how(&gate);		\
	} while (0)

#define drop(e)					\
	do {					\
		struct cxl_proto_err_work_data *of = (e);	\
								\
		dev_warn(&of->pdev->dev, "report dropped\n");	\
		pci_dev_put(of->pdev);		\
	} while (0)

static bool push(struct pci_dev *pdev, int severity)
{
	struct cxl_proto_err_work_data e = { pci_dev_get(pdev), severity };

	if (kfifo_in_spinlocked_noirqsave(&pending, &e, 1, &tail) == 1)
		return true;
	drop(&e);
	return false;
}

bool cxl_forward_error(struct pci_dev *pdev, struct aer_err_info *info)
{
	bool there;

	with_gate(read,
		there = taker != NULL;
		if (there && push(pdev, info->severity))
			schedule_work(taker));
	return there;
}

int cxl_register_proto_err_work(struct work_struct *work)
{
	int rc = 0;

	with_gate(write, if (taker) rc = -EBUSY; else taker = work);
	return rc;
}

static unsigned int pull(struct cxl_proto_err_work_data *to)
{
	return kfifo_out(&pending, to, PROTO_ERR_BATCH);
}

void cxl_unregister_proto_err_work(void)
{
	struct cxl_proto_err_work_data left[PROTO_ERR_BATCH];
	struct work_struct *mine;
	unsigned int n;

	with_gate(write,
		mine = taker;
		taker = NULL;
		while ((n = pull(left)))
			while (n)
				drop(&left[--n]);
		if (mine)
			cancel_work_sync(mine));
}

static void look_at(struct cxl_proto_err_work_data *e)
{
	struct cxl_port *port = find_cxl_port_by_uport(&e->pdev->dev);

	if (port) {
		device_lock(&port->dev);
		dev_info(&e->pdev->dev, "severity %d\n", e->severity);
		device_unlock(&port->dev);
		put_device(&port->dev);
	}
	pci_dev_put(e->pdev);
}

static void take_all(struct work_struct *work)
{
	struct cxl_proto_err_work_data batch[PROTO_ERR_BATCH];
	unsigned int n, i;

	with_gate(read,
		for (n = pull(batch); n; n = pull(batch))
			for (i = 0; i < n; i++)
				look_at(batch + i));
}
static DECLARE_WORK(take_work, take_all);

int cxl_ras_init(void)
{
	return cxl_register_proto_err_work(&take_work);
}

void cxl_ras_exit(void)
{
	cxl_unregister_proto_err_work();
}
