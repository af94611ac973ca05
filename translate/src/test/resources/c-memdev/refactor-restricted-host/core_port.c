// SPDX-License-Identifier: Apache-2.0
/* Ports: how they come and go, and the queue that cleans up after them */

#include <linux/device.h>
#include <linux/idr.h>
#include <linux/module.h>
#include <linux/slab.h>
#include <linux/workqueue.h>
#include <cxlmem.h>
#include "core.h"

static DEFINE_IDA(cxl_port_ida);

/* Ordered: a rescan sees memory devices before or after a detach, not inside */
static struct workqueue_struct *cxl_bus_wq;

static void cxl_port_release(struct device *dev)
{
	struct cxl_port *port = to_cxl_port(dev);

	ida_free(&cxl_port_ida, port->id);
	kfree(port);
}

static ssize_t decoders_committed_show(struct device *dev,
				       struct device_attribute *attr, char *buf)
{
	return sysfs_emit(buf, "%d\n",
			  cxl_num_decoders_committed(to_cxl_port(dev)));
}
static DEVICE_ATTR_RO(decoders_committed);

static struct attribute *cxl_port_attrs[] = {
	&dev_attr_decoders_committed.attr,
	NULL,
};
ATTRIBUTE_GROUPS(cxl_port);

static const struct device_type cxl_port_type = {
	.name = "cxl_port",
	.groups = cxl_port_groups,
	.release = cxl_port_release,
};

bool is_cxl_port(const struct device *dev)
{
	return dev->type == &cxl_port_type;
}
EXPORT_SYMBOL_NS_GPL(is_cxl_port, "CXL");

/* With the lock of the port above held */
static void unregister_port(void *data)
{
	struct cxl_port *port = data;

	port->dead = true;
	device_unregister(&port->dev);
}

static struct cxl_port *cxl_port_alloc(struct device *uport_dev,
				       struct cxl_dport *parent_dport)
{
	struct cxl_port *port;
	int id;

	port = kzalloc(sizeof(*port), GFP_KERNEL);
	if (!port)
		return ERR_PTR(-ENOMEM);

	id = ida_alloc(&cxl_port_ida, GFP_KERNEL);
	if (id < 0) {
		kfree(port);
		return ERR_PTR(id);
	}

	port->id = id;
	port->uport_dev = uport_dev;
	port->parent_dport = parent_dport;
	port->depth = parent_dport->port->depth + 1;

	device_initialize(&port->dev);
	port->dev.parent = &parent_dport->port->dev;
	port->dev.bus = &cxl_bus_type;
	port->dev.type = &cxl_port_type;

	return port;
}

/**
 * devm_cxl_add_port - add a port that lives as long as the binding of its host
 * @host: whose driver it depends on, its lock is held
 * @uport_dev: what the port stands for
 * @component_reg_phys: registers, or CXL_RESOURCE_NONE
 * @parent_dport: where it hangs
 *
 * Return: a port that the port driver has seen, if not liked.
 */
struct cxl_port *devm_cxl_add_port(struct device *host,
				   struct device *uport_dev,
				   resource_size_t component_reg_phys,
				   struct cxl_dport *parent_dport)
{
	struct cxl_port *port;
	int rc;

	port = cxl_port_alloc(uport_dev, parent_dport);
	if (IS_ERR(port))
		return port;

	port->reg_map.resource = component_reg_phys;

	rc = dev_set_name(&port->dev, "endpoint%d", port->id);
	if (rc)
		goto put;

	rc = device_add(&port->dev);
	if (rc)
		goto put;

	rc = devm_add_action_or_reset(host, unregister_port, port);
	if (rc)
		return ERR_PTR(rc);

	return port;

put:
	put_device(&port->dev);
	return ERR_PTR(rc);
}
EXPORT_SYMBOL_NS_GPL(devm_cxl_add_port, "CXL");

static struct device *endpoint_host(struct cxl_port *endpoint)
{
	struct cxl_port *above = to_cxl_port(endpoint->dev.parent);

	if (is_cxl_root(above))
		return above->uport_dev;

	return &above->dev;
}

/* The memory device is unbound: its endpoint has to go, if it is still there */
static void delete_endpoint(void *data)
{
	struct cxl_memdev *cxlmd = data;
	struct cxl_port *endpoint = cxlmd->endpoint;
	struct device *host = endpoint_host(endpoint);

	device_lock(host);
	if (host->driver && !endpoint->dead)
		devm_release_action(host, unregister_port, endpoint);
	cxlmd->endpoint = NULL;
	device_unlock(host);

	put_device(&endpoint->dev);
	put_device(host);
}

int cxl_endpoint_autoremove(struct cxl_memdev *cxlmd, struct cxl_port *endpoint)
{
	/* Both may be unregistered before delete_endpoint() looks at them */
	get_device(endpoint_host(endpoint));
	get_device(&endpoint->dev);

	cxlmd->endpoint = endpoint;
	cxlmd->depth = endpoint->depth;

	return devm_add_action_or_reset(&cxlmd->dev, delete_endpoint, cxlmd);
}
EXPORT_SYMBOL_NS_GPL(cxl_endpoint_autoremove, "CXL");

bool schedule_cxl_memdev_detach(struct cxl_memdev *cxlmd)
{
	return queue_work(cxl_bus_wq, &cxlmd->detach_work);
}
EXPORT_SYMBOL_NS_GPL(schedule_cxl_memdev_detach, "CXL");

static int try_to_attach(struct device *dev, void *unused)
{
	int rc = device_attach(dev);

	dev_dbg(dev, "rescan: %s\n", rc > 0 ? "bound" : "not bound");

	/* On to the next one, whatever this one says */
	return 0;
}

static void rescan_bus(struct work_struct *work)
{
	bus_for_each_dev(&cxl_bus_type, NULL, NULL, try_to_attach);
}
static DECLARE_WORK(rescan_work, rescan_bus);

/* A port came back: what was detached with it may bind again */
void cxl_bus_rescan(void)
{
	queue_work(cxl_bus_wq, &rescan_work);
}
EXPORT_SYMBOL_NS_GPL(cxl_bus_rescan, "CXL");

void cxl_bus_drain(void)
{
	drain_workqueue(cxl_bus_wq);
}
EXPORT_SYMBOL_NS_GPL(cxl_bus_drain, "CXL");

static int __init cxl_core_init(void)
{
	int rc;

	rc = cxl_memdev_init();
	if (rc)
		return rc;

	cxl_bus_wq = alloc_ordered_workqueue("cxl_bus", 0);
	if (!cxl_bus_wq) {
		rc = -ENOMEM;
		goto memdev_exit;
	}

	rc = bus_register(&cxl_bus_type);
	if (rc)
		goto free_queue;

	return 0;

free_queue:
	destroy_workqueue(cxl_bus_wq);
memdev_exit:
	cxl_memdev_exit();
	return rc;
}
subsys_initcall(cxl_core_init);

static void __exit cxl_core_exit(void)
{
	bus_unregister(&cxl_bus_type);
	destroy_workqueue(cxl_bus_wq);
	cxl_memdev_exit();
}
module_exit(cxl_core_exit);

MODULE_DESCRIPTION("CXL core");
MODULE_LICENSE("GPL");
