// SPDX-License-Identifier: Apache-2.0
/* CXL memory devices: made by a driver of the device below, lost with it */

#include <linux/cdev.h>
#include <linux/cleanup.h>
#include <linux/device.h>
#include <linux/fs.h>
#include <linux/idr.h>
#include <linux/module.h>
#include <linux/rwsem.h>
#include <linux/slab.h>
#include <linux/workqueue.h>
#include <cxlmem.h>
#include "core.h"

#define CXL_MEM_MAX_DEVS	65536

/* Read by whoever uses the device state on behalf of a file */
static DECLARE_RWSEM(cxl_memdev_rwsem);

static DEFINE_IDA(cxl_memdev_ida);
static int cxl_mem_major;

static void cxl_memdev_release(struct device *dev)
{
	struct cxl_memdev *cxlmd = to_cxl_memdev(dev);
	struct device *creator = dev->parent;

	ida_free(&cxl_memdev_ida, cxlmd->id);
	kfree(cxlmd);

	/* detach_memdev() may have needed it up to now */
	put_device(creator);
}

static char *cxl_memdev_devnode(const struct device *dev, umode_t *mode,
				kuid_t *uid, kgid_t *gid)
{
	return kasprintf(GFP_KERNEL, "cxl/%s", dev_name(dev));
}

/* The core takes the attributes away before the device state goes */
static ssize_t serial_show(struct device *dev, struct device_attribute *attr,
			   char *buf)
{
	struct cxl_dev_state *cxlds = to_cxl_memdev(dev)->cxlds;

	return sysfs_emit(buf, "%#llx\n", cxlds->serial);
}
static DEVICE_ATTR_RO(serial);

static ssize_t numa_node_show(struct device *dev, struct device_attribute *attr,
			      char *buf)
{
	return sysfs_emit(buf, "%d\n", dev_to_node(dev));
}
static DEVICE_ATTR_RO(numa_node);

static struct attribute *cxl_memdev_attributes[] = {
	&dev_attr_serial.attr,
	&dev_attr_numa_node.attr,
	NULL,
};

static umode_t cxl_memdev_visible(struct kobject *kobj, struct attribute *a,
				  int n)
{
	if (a == &dev_attr_numa_node.attr && !IS_ENABLED(CONFIG_NUMA))
		return 0;

	return a->mode;
}

static const struct attribute_group cxl_memdev_attribute_group = {
	.attrs = cxl_memdev_attributes,
	.is_visible = cxl_memdev_visible,
};

static const struct attribute_group *cxl_memdev_attribute_groups[] = {
	&cxl_memdev_attribute_group,
	NULL,
};

static const struct device_type cxl_memdev_type = {
	.name = "cxl_memdev",
	.devnode = cxl_memdev_devnode,
	.groups = cxl_memdev_attribute_groups,
	.release = cxl_memdev_release,
};

bool is_cxl_memdev(const struct device *dev)
{
	return dev->type == &cxl_memdev_type;
}
EXPORT_SYMBOL_NS_GPL(is_cxl_memdev, "CXL");

/* No file operation gets at the device state from here on */
static void cxl_memdev_shutdown(struct device *dev)
{
	struct cxl_memdev *cxlmd = to_cxl_memdev(dev);

	down_write(&cxl_memdev_rwsem);
	cxlmd->cxlds = NULL;
	up_write(&cxl_memdev_rwsem);
}

static void cxl_memdev_unregister(void *data)
{
	struct cxl_memdev *cxlmd = data;

	/* Unbinds cxl_mem, which still wants the device state */
	cdev_device_del(&cxlmd->cdev, &cxlmd->dev);
	cxl_memdev_shutdown(&cxlmd->dev);
	put_device(&cxlmd->dev);
}

static void detach_memdev(struct work_struct *work)
{
	struct cxl_memdev *cxlmd =
		container_of(work, struct cxl_memdev, detach_work);

	/* A creator that depends on CXL is of no use without it */
	if (cxlmd->attach)
		device_release_driver(cxlmd->dev.parent);
	else
		device_release_driver(&cxlmd->dev);

	/* Taken by the endpoint that went away */
	put_device(&cxlmd->dev);
}

static struct cxl_memdev *cxl_memdev_alloc(struct cxl_dev_state *cxlds,
					   const struct file_operations *fops,
					   const struct cxl_memdev_attach *attach)
{
	struct cxl_memdev *cxlmd;
	struct device *dev;
	int id;

	cxlmd = kzalloc(sizeof(*cxlmd), GFP_KERNEL);
	if (!cxlmd)
		return ERR_PTR(-ENOMEM);

	id = ida_alloc_max(&cxl_memdev_ida, CXL_MEM_MAX_DEVS - 1, GFP_KERNEL);
	if (id < 0) {
		kfree(cxlmd);
		return ERR_PTR(id);
	}

	cxlmd->id = id;
	cxlmd->depth = -1;
	cxlmd->attach = attach;
	cxlmd->endpoint = ERR_PTR(-ENXIO);
	INIT_WORK(&cxlmd->detach_work, detach_memdev);
	cdev_init(&cxlmd->cdev, fops);

	dev = &cxlmd->dev;
	device_initialize(dev);
	dev->parent = get_device(cxlds->dev);
	dev->bus = &cxl_bus_type;
	dev->type = &cxl_memdev_type;
	dev->devt = MKDEV(cxl_mem_major, id);

	return cxlmd;
}

static long __cxl_memdev_ioctl(struct cxl_memdev *cxlmd, unsigned int cmd,
			       unsigned long arg)
{
	switch (cmd) {
	case CXL_MEM_QUERY_COMMANDS:
		return cxl_query_cmd(cxlmd, (void __user *)arg);
	case CXL_MEM_SEND_COMMAND:
		return cxl_send_cmd(cxlmd, (void __user *)arg);
	}

	return -ENOTTY;
}

static long cxl_memdev_ioctl(struct file *file, unsigned int cmd,
			     unsigned long arg)
{
	struct cxl_memdev *cxlmd = file->private_data;

	guard(rwsem_read)(&cxl_memdev_rwsem);

	if (!cxlmd->cxlds)
		return -ENXIO;

	return __cxl_memdev_ioctl(cxlmd, cmd, arg);
}

static int cxl_memdev_open(struct inode *inode, struct file *file)
{
	struct cxl_memdev *cxlmd =
		container_of(inode->i_cdev, struct cxl_memdev, cdev);

	/* A file may stay open longer than the device is there */
	get_device(&cxlmd->dev);
	file->private_data = cxlmd;

	return 0;
}

static int cxl_memdev_release_file(struct inode *inode, struct file *file)
{
	struct cxl_memdev *cxlmd = file->private_data;

	put_device(&cxlmd->dev);

	return 0;
}

static const struct file_operations cxl_memdev_fops = {
	.owner = THIS_MODULE,
	.open = cxl_memdev_open,
	.release = cxl_memdev_release_file,
	.unlocked_ioctl = cxl_memdev_ioctl,
	.compat_ioctl = compat_ptr_ioctl,
	.llseek = noop_llseek,
};

DEFINE_FREE(put_cxlmd, struct cxl_memdev *,
	    if (!IS_ERR_OR_NULL(_T)) put_device(&_T->dev))

static int cxlmd_add(struct cxl_memdev *cxlmd, struct cxl_dev_state *cxlds)
{
	int rc;

	rc = dev_set_name(&cxlmd->dev, "mem%d", cxlmd->id);
	if (rc)
		return rc;

	/* Nobody can see the device yet, so nothing to lock */
	cxlmd->cxlds = cxlds;
	cxlds->cxlmd = cxlmd;

	rc = cdev_device_add(&cxlmd->cdev, &cxlmd->dev);
	if (rc) {
		/* The node may have been there for a moment */
		cxl_memdev_shutdown(&cxlmd->dev);
		return rc;
	}

	return 0;
}

static bool cxl_memdev_attach_failed(struct cxl_memdev *cxlmd)
{
	/* A probe or an unbind that is under way is over when the lock is had */
	guard(device)(&cxlmd->dev);

	return cxlmd->attach && !cxlmd->dev.driver;
}

/* Takes over the reference of the creator, also when it fails */
static struct cxl_memdev *cxl_memdev_autoremove(struct cxl_memdev *cxlmd)
{
	int rc;

	if (cxl_memdev_attach_failed(cxlmd)) {
		/* Takes the device lock by itself */
		cxl_memdev_unregister(cxlmd);
		return ERR_PTR(-ENXIO);
	}

	rc = devm_add_action_or_reset(cxlmd->dev.parent, cxl_memdev_unregister,
				      cxlmd);
	if (rc)
		return ERR_PTR(rc);

	return cxlmd;
}

/**
 * __devm_cxl_add_memdev - add a memory device below the one being probed
 * @cxlds: state of the device, which the caller's driver owns
 * @attach: what the caller needs of CXL, NULL if it can do without
 *
 * Return: with @attach, a device that cxl_mem was bound to, or an error.
 */
struct cxl_memdev *__devm_cxl_add_memdev(struct cxl_dev_state *cxlds,
					 const struct cxl_memdev_attach *attach)
{
	int rc;

	struct cxl_memdev *cxlmd __free(put_cxlmd) =
		cxl_memdev_alloc(cxlds, &cxl_memdev_fops, attach);
	if (IS_ERR(cxlmd))
		return cxlmd;

	rc = cxlmd_add(cxlmd, cxlds);
	if (rc)
		return ERR_PTR(rc);

	return cxl_memdev_autoremove(no_free_ptr(cxlmd));
}
EXPORT_SYMBOL_FOR_MODULES(__devm_cxl_add_memdev, "cxl_mem");

int __init cxl_memdev_init(void)
{
	dev_t first;
	int rc;

	rc = alloc_chrdev_region(&first, 0, CXL_MEM_MAX_DEVS, "cxl");
	if (!rc)
		cxl_mem_major = MAJOR(first);

	return rc;
}

void cxl_memdev_exit(void)
{
	unregister_chrdev_region(MKDEV(cxl_mem_major, 0), CXL_MEM_MAX_DEVS);
}
