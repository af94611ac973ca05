// SPDX-License-Identifier: Apache-2.0
/* An entry stays at the head of the queue while it is looked at; one structure is reached through a helper */
#include <linux/aer.h>
#include <linux/kfifo.h>
#include <linux/mutex.h>
#include <linux/pci.h>
#include <linux/rwsem.h>
#include <linux/workqueue.h>

struct relay {
	struct mutex producers;
	struct rw_semaphore users;
	struct work_struct *sink;
	DECLARE_KFIFO(q, struct cxl_proto_err_work_data, 16);
};

static struct relay *relay(void)
{
	static struct relay it = {
		.producers = __MUTEX_INITIALIZER(it.producers),
		.users = __RWSEM_INITIALIZER(it.users),
	};

	return &it;
}

void cxl_forward_error(struct pci_dev *pdev, struct aer_err_info *info)
{
	struct relay *r = relay();
	struct cxl_proto_err_work_data e;
	int put;

	guard(rwsem_read)(&r->users);
	if (!r->sink)
		return;

	e.severity = info->severity;
	e.pdev = pci_dev_get(pdev);
	mutex_lock(&r->producers);
	put = kfifo_put(&r->q, e);
	mutex_unlock(&r->producers);
	if (put) {
		schedule_work(r->sink);
		return;
	}
	pci_dev_put(pdev);
	dev_err(&pdev->dev, "no room\n");
}

void cxl_register_proto_err_work(struct work_struct *work)
{
	scoped_guard(rwsem_write, &relay()->users)
		relay()->sink = work;
}

static struct work_struct *empty(struct relay *r)
{
	struct work_struct *was = r->sink;
	struct cxl_proto_err_work_data e;

	r->sink = NULL;
	do {
		if (!kfifo_get(&r->q, &e))
			break;
		dev_err(&e.pdev->dev, "not handled\n");
		pci_dev_put(e.pdev);
	} while (true);
	return was;
}

void cxl_unregister_proto_err_work(void)
{
	struct work_struct *was = NULL;

	scoped_guard(rwsem_write, &relay()->users)
		was = empty(relay());
	if (was)
		cancel_work_sync(was);
}

static void one(struct pci_dev *pdev)
{
	struct cxl_dport *dport;
	struct cxl_port *port __free(put_cxl_port) = find_cxl_port_by_dev(&pdev->dev, &dport);

	if (!port)
		return;
	guard(device)(&port->dev);
	if (port->dev.driver)
		dev_info(&pdev->dev, "handled\n");
}

static void relay_work(struct work_struct *work)
{
	struct cxl_proto_err_work_data e;
	struct relay *r = relay();

	guard(rwsem_read)(&r->users);
	while (kfifo_peek(&r->q, &e)) {
		kfifo_skip(&r->q);
		pci_dev_put(e.pdev);
		one(e.pdev);
	}
}

static int __init relay_init(void)
{
	INIT_KFIFO(relay()->q);
	return 0;
}
subsys_initcall(relay_init);

static DECLARE_WORK(work, relay_work);

int cxl_ras_init(void)
{
	cxl_register_proto_err_work(&work);
	return 0;
}

void cxl_ras_exit(void)
{
	cxl_unregister_proto_err_work();
}
