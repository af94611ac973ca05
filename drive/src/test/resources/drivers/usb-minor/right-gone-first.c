// SPDX-License-Identifier: Apache-2.0
/* Write only USB display: a file per device, counted. */
#include <linux/kref.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/slab.h>
#include <linux/uaccess.h>
#include <linux/usb.h>

#define DISP_LEN	32

struct disp {
	struct usb_device *udev;
	struct usb_interface *intf;	/* NULL after disconnect */
	struct mutex lock;		/* protects intf and buf */
	struct kref kref;
	u8 *buf;
};

static struct usb_driver disp_driver;

static void disp_delete(struct kref *kref)
{
	struct disp *d = container_of(kref, struct disp, kref);

	usb_put_dev(d->udev);
	kfree(d->buf);
	kfree(d);
}

static int disp_open(struct inode *inode, struct file *file)
{
	struct usb_interface *intf;
	struct disp *d;

	intf = usb_find_interface(&disp_driver, iminor(inode));
	if (!intf)
		return -ENODEV;
	d = usb_get_intfdata(intf);
	if (!d)
		return -ENODEV;

	kref_get(&d->kref);
	file->private_data = d;
	return 0;
}

static int disp_release(struct inode *inode, struct file *file)
{
	struct disp *d = file->private_data;

	kref_put(&d->kref, disp_delete);
	return 0;
}

static ssize_t disp_write(struct file *file, const char __user *ubuf,
			  size_t count, loff_t *ppos)
{
	struct disp *d = file->private_data;
	ssize_t ret;
	int done;

	count = min_t(size_t, count, DISP_LEN);

	mutex_lock(&d->lock);
	if (!d->intf) {
		ret = -ENODEV;
		goto out;
	}
	if (copy_from_user(d->buf, ubuf, count)) {
		ret = -EFAULT;
		goto out;
	}
	ret = usb_bulk_msg(d->udev, usb_sndbulkpipe(d->udev, 1), d->buf, count,
			   &done, 1000);
	if (!ret)
		ret = done;
out:
	mutex_unlock(&d->lock);
	return ret;
}

static const struct file_operations disp_fops = {
	.owner		= THIS_MODULE,
	.open		= disp_open,
	.release	= disp_release,
	.write		= disp_write,
	.llseek		= noop_llseek,
};

static struct usb_class_driver disp_class = {
	.name		= "disp%d",
	.fops		= &disp_fops,
	.minor_base	= 192,
};

static int disp_probe(struct usb_interface *intf,
		      const struct usb_device_id *id)
{
	struct disp *d;
	int ret;

	d = kzalloc(sizeof(*d), GFP_KERNEL);
	if (!d)
		return -ENOMEM;

	kref_init(&d->kref);
	mutex_init(&d->lock);
	d->udev = usb_get_dev(interface_to_usbdev(intf));
	d->intf = intf;
	d->buf = kmalloc(DISP_LEN, GFP_KERNEL);
	if (!d->buf) {
		ret = -ENOMEM;
		goto error;
	}

	usb_set_intfdata(intf, d);
	ret = usb_register_dev(intf, &disp_class);
	if (ret) {
		usb_set_intfdata(intf, NULL);
		goto error;
	}
	return 0;

error:
	kref_put(&d->kref, disp_delete);
	return ret;
}

static void disp_disconnect(struct usb_interface *intf)
{
	struct disp *d = usb_get_intfdata(intf);

	mutex_lock(&d->lock);
	d->intf = NULL;
	mutex_unlock(&d->lock);

	usb_deregister_dev(intf, &disp_class);
	usb_set_intfdata(intf, NULL);

	kref_put(&d->kref, disp_delete);
}

static const struct usb_device_id disp_ids[] = {
	{ USB_DEVICE(0x04d8, 0x0f3a) },
	{ }
};
MODULE_DEVICE_TABLE(usb, disp_ids);

static struct usb_driver disp_driver = {
	.name		= "usbdisp",
	.probe		= disp_probe,
	.disconnect	= disp_disconnect,
	.id_table	= disp_ids,
};
module_usb_driver(disp_driver);

MODULE_LICENSE("GPL");
