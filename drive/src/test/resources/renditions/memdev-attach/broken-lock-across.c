// SPDX-License-Identifier: Apache-2.0
/* Memory devices of CXL with cleanup by scope; ports and their driver are somebody else's, structs come from headers. Broken: the lock of the device is held while it is deleted. */
#include <linux/cleanup.h>
#include <linux/device.h>
#include <linux/idr.h>
#include <linux/module.h>
#include <linux/slab.h>
#include <cxlmem.h>

static DECLARE_RWSEM(state_rwsem);
static DEFINE_IDA(memdev_ida);

#define put_memdev(m) put_device(&(m)->dev)
DEFINE_FREE(drop_memdev, struct cxl_memdev *, if (!IS_ERR_OR_NULL(_T)) put_memdev(_T))

static inline bool wants_cxl(const struct cxl_memdev *m)
{
	return m->attach != NULL;
}

static void memdev_release(struct device *dev)
{
	struct cxl_memdev *m = to_cxl_memdev(dev);
	struct device *creator __free(put_device) = dev->parent;

	ida_free(&memdev_ida, m->id);
	kfree(m);
}

static ssize_t id_show(struct device *dev, struct device_attribute *attr, char *buf)
{
	struct cxl_dev_state *state = to_cxl_memdev(dev)->cxlds;

	return sysfs_emit(buf, "%llx\n", state->serial);
}
static DEVICE_ATTR_RO(id);

static struct attribute *memdev_attrs[] = { &dev_attr_id.attr, NULL };
static const struct attribute_group memdev_group = { .attrs = memdev_attrs };
static const struct attribute_group *groups_of_memdevs[] = { &memdev_group, NULL };

static struct device_type memdev_type = {
	.name = "memdev",
	.groups = groups_of_memdevs,
	.release = memdev_release,
};

static void cut_off(struct cxl_memdev *m)
{
	guard(rwsem_write)(&state_rwsem);
	m->cxlds = NULL;
}

static void memdev_gone(void *data)
{
	struct cxl_memdev *m = data;

	cdev_device_del(&m->cdev, &m->dev);
	cut_off(m);
	put_memdev(m);
}

static struct device *who_depends(struct cxl_memdev *m)
{
	if (wants_cxl(m))
		return m->dev.parent;
	return &m->dev;
}

static void detach_work_fn(struct work_struct *work)
{
	struct cxl_memdev *m __free(drop_memdev) =
		container_of(work, struct cxl_memdev, detach_work);

	device_release_driver(who_depends(m));
}

static int memdev_open(struct inode *inode, struct file *file)
{
	struct cxl_memdev *m = container_of(inode->i_cdev, typeof(*m), cdev);

	file->private_data = to_cxl_memdev(get_device(&m->dev));
	return 0;
}

static int memdev_close(struct inode *inode, struct file *file)
{
	put_memdev((struct cxl_memdev *)file->private_data);
	return 0;
}

static long memdev_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	struct cxl_memdev *m = file->private_data;

	scoped_guard(rwsem_read, &state_rwsem) {
		if (!m->cxlds)
			break;
		switch (cmd) {
		case CXL_MEM_QUERY_COMMANDS:
			return cxl_query_cmd(m, (void __user *)arg);
		case CXL_MEM_SEND_COMMAND:
			return cxl_send_cmd(m, (void __user *)arg);
		default:
			return -ENOTTY;
		}
	}
	return -ENXIO;
}

static const struct file_operations memdev_fops = {
	.open = memdev_open,
	.unlocked_ioctl = memdev_ioctl,
	.release = memdev_close,
};

static struct cxl_memdev *memdev_new(struct device *creator, const struct cxl_memdev_attach *attach)
{
	struct cxl_memdev *m __free(kfree) = kzalloc(sizeof(*m), GFP_KERNEL);

	if (!m)
		return ERR_PTR(-ENOMEM);
	m->id = ida_alloc(&memdev_ida, GFP_KERNEL);
	if (m->id < 0)
		return ERR_PTR(m->id);
	m->attach = attach;
	INIT_WORK(&m->detach_work, detach_work_fn);
	cdev_init(&m->cdev, &memdev_fops);
	device_initialize(&m->dev);
	m->dev.type = &memdev_type;
	m->dev.bus = &cxl_bus_type;
	m->dev.parent = get_device(creator);
	return no_free_ptr(m);
}

static bool is_attached(struct cxl_memdev *m)
{
	guard(device)(&m->dev);
	return m->dev.driver != NULL;
}

/* From here on the reference of the creator belongs to memdev_gone(). */
static int keep_until_unbound(struct cxl_memdev *m)
{
	guard(device)(&m->dev);
	if (wants_cxl(m) && !m->dev.driver) {
		memdev_gone(m);
		return -ENXIO;
	}
	return devm_add_action_or_reset(m->dev.parent, memdev_gone, m);
}

static int make_visible(struct cxl_memdev *m, struct cxl_dev_state *state)
{
	int rc = dev_set_name(&m->dev, "mem%d", m->id);

	if (rc)
		return rc;
	m->cxlds = state;
	rc = cdev_device_add(&m->cdev, &m->dev);
	if (rc)
		cut_off(m);
	return rc;
}

struct cxl_memdev *devm_cxl_add_memdev(struct cxl_dev_state *state,
				       const struct cxl_memdev_attach *attach)
{
	struct cxl_memdev *kept;
	int rc;

	struct cxl_memdev *m __free(drop_memdev) = memdev_new(state->dev, attach);
	if (IS_ERR(m))
		return m;
	rc = make_visible(m, state);
	if (rc)
		return ERR_PTR(rc);
	kept = no_free_ptr(m);
	rc = keep_until_unbound(kept);
	return rc ? ERR_PTR(rc) : kept;
}
EXPORT_SYMBOL_NS_GPL(devm_cxl_add_memdev, "CXL");

static int hang_below(struct cxl_memdev *m, struct device *host, struct cxl_dport *dport)
{
	struct cxl_port *endpoint;
	int rc;

	guard(device)(host);
	if (!host->driver)
		return -ENXIO;
	endpoint = devm_cxl_add_port(host, &m->dev, CXL_RESOURCE_NONE, dport);
	if (IS_ERR(endpoint))
		return PTR_ERR(endpoint);
	rc = cxl_endpoint_autoremove(m, endpoint);
	if (rc)
		return rc;
	return endpoint->dev.driver ? 0 : -ENXIO;
}

static int probe(struct device *dev)
{
	struct cxl_memdev *m = to_cxl_memdev(dev);
	struct cxl_dport *dport;
	int rc;

	if (!m->cxlds->media_ready)
		return -EBUSY;
	if (work_pending(&m->detach_work))
		return -EBUSY;
	rc = devm_cxl_enumerate_ports(m);
	if (rc)
		return rc;
	struct cxl_port *port __free(put_cxl_port) = cxl_mem_find_port(m, &dport);
	if (!port)
		return -ENXIO;
	rc = hang_below(m, &port->dev, dport);
	if (rc)
		return rc;
	if (wants_cxl(m))
		return m->attach->probe(m);
	return 0;
}

static struct cxl_driver driver = {
	.name = "cxl_mem",
	.probe = probe,
	.id = CXL_DEVICE_MEMORY_EXPANDER,
	.drv = { .probe_type = PROBE_FORCE_SYNCHRONOUS },
};
module_cxl_driver(driver);
MODULE_LICENSE("GPL");
