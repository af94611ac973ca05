// SPDX-License-Identifier: Apache-2.0
/*
 * USB logger: the completion hands over to a work, the work submits again.
 */
#include <linux/module.h>
#include <linux/slab.h>
#include <linux/usb.h>
#include <linux/workqueue.h>

#define LOG_SIZE	512

struct usblog {
	struct usb_device *udev;
	struct urb *urb;
	u8 *buf;
	struct work_struct work;
	unsigned int pipe;
};

static void usblog_complete(struct urb *urb)
{
	struct usblog *log = urb->context;

	if (urb->status == -ENOENT || urb->status == -ESHUTDOWN)
		return;
	schedule_work(&log->work);
}

static void usblog_work(struct work_struct *work)
{
	struct usblog *log = container_of(work, struct usblog, work);

	if (!log->urb->status)
		print_hex_dump_bytes("log: ", DUMP_PREFIX_NONE, log->buf,
				     log->urb->actual_length);

	usb_submit_urb(log->urb, GFP_KERNEL);
}

static int usblog_probe(struct usb_interface *intf,
			const struct usb_device_id *id)
{
	struct usb_endpoint_descriptor *in;
	struct usblog *log;
	int rv;

	rv = usb_find_bulk_in_endpoint(intf->cur_altsetting, &in);
	if (rv)
		return rv;

	log = kzalloc(sizeof(*log), GFP_KERNEL);
	if (!log)
		return -ENOMEM;

	INIT_WORK(&log->work, usblog_work);
	log->udev = usb_get_dev(interface_to_usbdev(intf));
	log->pipe = usb_rcvbulkpipe(log->udev, in->bEndpointAddress);

	rv = -ENOMEM;
	log->buf = kmalloc(LOG_SIZE, GFP_KERNEL);
	if (!log->buf)
		goto put;
	log->urb = usb_alloc_urb(0, GFP_KERNEL);
	if (!log->urb)
		goto buf;

	usb_fill_bulk_urb(log->urb, log->udev, log->pipe, log->buf, LOG_SIZE,
			  usblog_complete, log);
	usb_set_intfdata(intf, log);

	rv = usb_submit_urb(log->urb, GFP_KERNEL);
	if (rv)
		goto urb;

	return 0;
urb:
	usb_set_intfdata(intf, NULL);
	usb_free_urb(log->urb);
buf:
	kfree(log->buf);
put:
	usb_put_dev(log->udev);
	kfree(log);
	return rv;
}

static void usblog_disconnect(struct usb_interface *intf)
{
	struct usblog *log = usb_get_intfdata(intf);

	usb_set_intfdata(intf, NULL);
	cancel_work_sync(&log->work);
	usb_free_urb(log->urb);
	kfree(log->buf);
	usb_put_dev(log->udev);
	kfree(log);
}

static const struct usb_device_id usblog_ids[] = {
	{ USB_DEVICE(0x1209, 0x10c5) },
	{ }
};
MODULE_DEVICE_TABLE(usb, usblog_ids);

static struct usb_driver usblog_driver = {
	.name		= "usblog",
	.id_table	= usblog_ids,
	.probe		= usblog_probe,
	.disconnect	= usblog_disconnect,
};
module_usb_driver(usblog_driver);

MODULE_LICENSE("GPL");
