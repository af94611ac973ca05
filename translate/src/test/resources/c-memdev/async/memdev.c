// SPDX-License-Identifier: Apache-2.0
/* CXL memory devices: made by a driver of the device below, lost with it */

#include <linux/cdev.h>
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

	ida_free(&cxl_memdev_ida, cxlmd->id);
	kfree(cxlmd);
}

/* The core takes the attributes away before the device state goes */
static ssize_t serial_show(struct device *dev, struct device_attribute *attr,
			   char *buf)
{
	struct cxl_dev_state *cxlds = to_cxl_memdev(dev)->cxlds;

	return sysfs_emit(buf, "%#llx\n", cxlds->serial);
}
static DEVICE_ATTR_RO(serial);

static struct attribute *cxl_memdev_attributes[] = {
	&dev_attr_serial.attr,
	NULL,
};

static const struct attribute_group cxl_memdev_attribute_group = {
	.attrs = cxl_memdev_attributes,
};

static const struct attribute_group *cxl_memdev_attribute_groups[] = {
	&cxl_memdev_attribute_group,
	NULL,
};

static const struct device_type cxl_memdev_type = {
	.name = "cxl_memdev",
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

	device_release_driver(&cxlmd->dev);

	/* Taken by the endpoint that went away */
	put_device(&cxlmd->dev);
}

static struct cxl_memdev *cxl_memdev_alloc(struct cxl_dev_state *cxlds,
					   const struct file_operations *fops)
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
	INIT_WORK(&cxlmd->detach_work, detach_memdev);
	cdev_init(&cxlmd->cdev, fops);

	dev = &cxlmd->dev;
	device_initialize(dev);
	dev->parent = cxlds->dev;
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
	long rc = -ENXIO;

	down_read(&cxl_memdev_rwsem);
	if (cxlmd->cxlds)
		rc = __cxl_memdev_ioctl(cxlmd, cmd, arg);
	up_read(&cxl_memdev_rwsem);

	return rc;
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

/**
 * devm_cxl_add_memdev - add a memory device
 * @host: whose driver it depends on
 * @cxlds: state of the device
 *
 * Return: the device; cxl_mem may be bound to it now, later or never.
 */
struct cxl_memdev *devm_cxl_add_memdev(struct device *host,
				       struct cxl_dev_state *cxlds)
{
	struct cxl_memdev *cxlmd;
	int rc;

	cxlmd = cxl_memdev_alloc(cxlds, &cxl_memdev_fops);
	if (IS_ERR(cxlmd))
		return cxlmd;

	rc = dev_set_name(&cxlmd->dev, "mem%d", cxlmd->id);
	if (rc)
		goto put;

	/* Nobody can see the device yet, so nothing to lock */
	cxlmd->cxlds = cxlds;
	cxlds->cxlmd = cxlmd;

	rc = cdev_device_add(&cxlmd->cdev, &cxlmd->dev);
	if (rc)
		goto shutdown;

	rc = devm_add_action_or_reset(host, cxl_memdev_unregister, cxlmd);
	if (rc)
		return ERR_PTR(rc);

	return cxlmd;

shutdown:
	/* The node may have been there for a moment */
	cxl_memdev_shutdown(&cxlmd->dev);
put:
	put_device(&cxlmd->dev);
	return ERR_PTR(rc);
}
EXPORT_SYMBOL_NS_GPL(devm_cxl_add_memdev, "CXL");

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
