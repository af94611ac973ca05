// SPDX-License-Identifier: Apache-2.0
/* A CXL memory device from the probe of its creator to the end of its endpoint; all in one file. Broken: an open file does not hold the device. */
#include <linux/cdev.h>
#include <linux/device.h>
#include <linux/fs.h>
#include <linux/idr.h>
#include <linux/module.h>
#include <linux/rwsem.h>
#include <linux/slab.h>
#include <linux/workqueue.h>

struct cxl_memdev;
struct cxl_port;

struct cxl_dev_state {
	struct device *dev;
	struct cxl_memdev *cxlmd;
	u64 serial;
	bool media_ready;
};

struct cxl_memdev_attach {
	int (*probe)(struct cxl_memdev *md);
};

struct cxl_memdev {
	int id;
	struct cxl_dev_state *cxlds;
	struct cxl_port *endpoint;
	const struct cxl_memdev_attach *attach;
	struct work_struct detach_work;
	struct cdev cdev;
	struct device dev;
};

#define dev_to_md(d) container_of(d, struct cxl_memdev, dev)

static struct rw_semaphore ops_lock;
static struct workqueue_struct *events;
static DEFINE_IDA(ids);
static dev_t numbers;

static void md_free(struct device *d)
{
	struct cxl_memdev *md = dev_to_md(d);
	struct device *up = d->parent;

	ida_free(&ids, md->id);
	kfree(md);
	put_device(up);
}

static ssize_t serial_show(struct device *d, struct device_attribute *a, char *page)
{
	return sysfs_emit(page, "%llu\n", dev_to_md(d)->cxlds->serial);
}
static DEVICE_ATTR_RO(serial);
static struct attribute *md_attrs[] = { &dev_attr_serial.attr, NULL };
ATTRIBUTE_GROUPS(md);

static const struct device_type md_type = {
	.name = "cxl_memdev",
	.release = md_free,
	.groups = md_groups,
};

bool is_cxl_memdev(const struct device *d)
{
	return d->type == &md_type;
}

static void forget_state(struct cxl_memdev *md)
{
	down_write(&ops_lock);
	md->cxlds = NULL;
	up_write(&ops_lock);
}

static void take_down(void *p)
{
	struct cxl_memdev *md = p;

	cdev_device_del(&md->cdev, &md->dev);
	forget_state(md);
	put_device(&md->dev);
}

static void lost_endpoint(struct work_struct *w)
{
	struct cxl_memdev *md = container_of(w, struct cxl_memdev, detach_work);

	device_release_driver(md->attach ? md->dev.parent : &md->dev);
	put_device(&md->dev);
}

bool schedule_cxl_memdev_detach(struct cxl_memdev *md)
{
	return queue_work(events, &md->detach_work);
}

static int again(struct device *d, void *unused)
{
	if (device_attach(d) < 0)
		dev_dbg(d, "still alone\n");
	return 0;
}

static void look_again(struct work_struct *w)
{
	bus_for_each_dev(&cxl_bus_type, NULL, NULL, again);
}
static DECLARE_WORK(look, look_again);

void cxl_bus_rescan(void)
{
	queue_work(events, &look);
}

static int md_open(struct inode *inode, struct file *file)
{
	struct cxl_memdev *md = container_of(inode->i_cdev, struct cxl_memdev, cdev);

	file->private_data = md;
	return 0;
}

static int md_close(struct inode *inode, struct file *file)
{
	struct cxl_memdev *md = file->private_data;

	put_device(&md->dev);
	return 0;
}

static long md_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct cxl_memdev *md = file->private_data;
	long rc;

	down_read(&ops_lock);
	if (!md->cxlds)
		rc = -ENXIO;
	else if (cmd == CXL_MEM_SEND_COMMAND)
		rc = cxl_send_cmd(md, (void __user *)arg);
	else
		rc = cxl_query_cmd(md, (void __user *)arg);
	up_read(&ops_lock);
	return rc;
}

static const struct file_operations md_fops = {
	.owner = THIS_MODULE,
	.open = md_open,
	.release = md_close,
	.unlocked_ioctl = md_ioctl,
};

/* Adds a memory device on behalf of a driver that probes state->dev. */
struct cxl_memdev *__devm_cxl_add_memdev(struct cxl_dev_state *state,
					 const struct cxl_memdev_attach *wants)
{
	struct cxl_memdev *md;
	bool alone;
	int err;

	md = kzalloc(sizeof(*md), GFP_KERNEL);
	if (!md)
		return ERR_PTR(-ENOMEM);
	err = ida_alloc(&ids, GFP_KERNEL);
	if (err < 0) {
		kfree(md);
		return ERR_PTR(err);
	}
	md->id = err;
	md->attach = wants;
	md->endpoint = ERR_PTR(-ENXIO);
	INIT_WORK(&md->detach_work, lost_endpoint);
	cdev_init(&md->cdev, &md_fops);
	device_initialize(&md->dev);
	md->dev.parent = get_device(state->dev);
	md->dev.bus = &cxl_bus_type;
	md->dev.type = &md_type;
	md->dev.devt = MKDEV(MAJOR(numbers), md->id);

	err = dev_set_name(&md->dev, "mem%d", md->id);
	if (err)
		goto put;
	md->cxlds = state;
	state->cxlmd = md;
	err = cdev_device_add(&md->cdev, &md->dev);
	if (err)
		goto forget;

	device_lock(&md->dev);
	alone = wants && !md->dev.driver;
	device_unlock(&md->dev);
	if (alone) {
		take_down(md);
		return ERR_PTR(-ENXIO);
	}
	err = devm_add_action_or_reset(state->dev, take_down, md);
	return err ? ERR_PTR(err) : md;

forget:
	forget_state(md);
put:
	put_device(&md->dev);
	return ERR_PTR(err);
}
EXPORT_SYMBOL_GPL(__devm_cxl_add_memdev);

/* --- The port below which a memory device hangs */

void unregister_port(void *p);

static void leave_port(void *p)
{
	struct cxl_memdev *md = p;
	struct cxl_port *end = md->endpoint;
	struct device *above = end->dev.parent;

	device_lock(above);
	if (above->driver && !end->dead)
		devm_release_action(above, unregister_port, end);
	md->endpoint = NULL;
	device_unlock(above);
	put_device(&end->dev);
	put_device(above);
}

static void port_free(struct device *d)
{
	kfree(to_cxl_port(d));
}

static const struct device_type port_type = { .name = "cxl_port", .release = port_free };

void unregister_port(void *p)
{
	struct cxl_port *port = p;

	port->dead = true;
	device_unregister(&port->dev);
}

/* Under the lock of the port above. */
static struct cxl_port *make_endpoint(struct device *above, struct cxl_memdev *md)
{
	struct cxl_port *end = kzalloc(sizeof(*end), GFP_KERNEL);
	int err;

	if (!end)
		return ERR_PTR(-ENOMEM);
	end->uport_dev = &md->dev;
	device_initialize(&end->dev);
	end->dev.parent = above;
	end->dev.bus = &cxl_bus_type;
	end->dev.type = &port_type;
	err = dev_set_name(&end->dev, "endpoint%d", md->id);
	if (!err)
		err = device_add(&end->dev);
	if (err) {
		put_device(&end->dev);
		return ERR_PTR(err);
	}
	err = devm_add_action_or_reset(above, unregister_port, end);
	return err ? ERR_PTR(err) : end;
}

static int add_endpoint(struct device *above, struct cxl_memdev *md)
{
	struct cxl_port *end;
	int err;

	if (!above->driver)
		return -ENXIO;
	end = make_endpoint(above, md);
	if (IS_ERR(end))
		return PTR_ERR(end);
	get_device(above);
	get_device(&end->dev);
	md->endpoint = end;
	err = devm_add_action_or_reset(&md->dev, leave_port, md);
	if (err)
		return err;
	return end->dev.driver ? 0 : -ENXIO;
}

static int mem_probe(struct device *d)
{
	struct cxl_memdev *md = dev_to_md(d);
	struct cxl_port *above;
	int err;

	if (!md->cxlds->media_ready || work_pending(&md->detach_work))
		return -EBUSY;
	err = devm_cxl_enumerate_ports(md);
	if (err)
		return err;
	above = cxl_mem_find_port(md, NULL);
	if (!above)
		return -ENXIO;
	device_lock(&above->dev);
	err = add_endpoint(&above->dev, md);
	device_unlock(&above->dev);
	put_device(&above->dev);
	if (!err && md->attach)
		err = md->attach->probe(md);
	return err;
}

static struct cxl_driver mem_driver = {
	.name = "cxl_mem",
	.id = CXL_DEVICE_MEMORY_EXPANDER,
	.probe = mem_probe,
	.drv.probe_type = PROBE_FORCE_SYNCHRONOUS,
};

static void endpoint_ends(void *p)
{
	schedule_cxl_memdev_detach(p);
}

static int port_probe(struct device *d)
{
	struct cxl_port *port = to_cxl_port(d);
	struct cxl_memdev *md = dev_to_md(port->uport_dev);
	int err;

	get_device(&md->dev);
	err = devm_add_action_or_reset(d, endpoint_ends, md);
	if (err)
		return err;
	return devm_cxl_endpoint_decoders_setup(port);
}

static struct cxl_driver port_driver = {
	.name = "cxl_port",
	.id = CXL_DEVICE_PORT,
	.probe = port_probe,
	.drv.probe_type = PROBE_FORCE_SYNCHRONOUS,
};

static int __init cxl_all_init(void)
{
	int err;

	init_rwsem(&ops_lock);
	err = alloc_chrdev_region(&numbers, 0, 256, "cxl");
	if (err)
		return err;
	events = alloc_ordered_workqueue("cxl_events", 0);
	if (!events) {
		err = -ENOMEM;
		goto numbers;
	}
	err = cxl_driver_register(&port_driver);
	if (err)
		goto queue;
	err = cxl_driver_register(&mem_driver);
	if (err)
		goto ports;
	return 0;
ports:
	cxl_driver_unregister(&port_driver);
queue:
	destroy_workqueue(events);
numbers:
	unregister_chrdev_region(numbers, 256);
	return err;
}
module_init(cxl_all_init);

static void __exit cxl_all_exit(void)
{
	cxl_driver_unregister(&mem_driver);
	cxl_driver_unregister(&port_driver);
	destroy_workqueue(events);
	unregister_chrdev_region(numbers, 256);
}
module_exit(cxl_all_exit);
MODULE_LICENSE("GPL");
