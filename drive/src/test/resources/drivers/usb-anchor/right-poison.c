// SPDX-License-Identifier: Apache-2.0
/* LED strip on usb: a frame is written by an urb of its own. */
#include <linux/module.h>
#include <linux/slab.h>
#include <linux/usb.h>

struct strip {
	struct usb_device *udev;
	struct usb_anchor submitted;
	unsigned int pipe;
	atomic_t sent;
};

static void strip_done(struct urb *urb)
{
	struct strip *strip = urb->context;

	if (!urb->status)
		atomic_inc(&strip->sent);
	kfree(urb->transfer_buffer);
}

static int strip_send(struct strip *strip, const char *data, size_t len)
{
	struct urb *urb;
	void *buf;
	int ret;

	buf = kmemdup(data, len, GFP_KERNEL);
	if (!buf)
		return -ENOMEM;

	urb = usb_alloc_urb(0, GFP_KERNEL);
	if (!urb) {
		kfree(buf);
		return -ENOMEM;
	}

	usb_fill_bulk_urb(urb, strip->udev, strip->pipe, buf, len, strip_done,
			  strip);
	usb_anchor_urb(urb, &strip->submitted);
	ret = usb_submit_urb(urb, GFP_KERNEL);
	if (ret) {
		usb_unanchor_urb(urb);
		kfree(buf);
	}
	usb_free_urb(urb);
	return ret;
}

static ssize_t frame_store(struct device *dev, struct device_attribute *attr,
			   const char *buf, size_t count)
{
	struct strip *strip = usb_get_intfdata(to_usb_interface(dev));
	int ret;

	ret = strip_send(strip, buf, count);
	return ret ? ret : count;
}
static DEVICE_ATTR_WO(frame);

static struct attribute *strip_attrs[] = {
	&dev_attr_frame.attr,
	NULL
};
ATTRIBUTE_GROUPS(strip);

static int strip_probe(struct usb_interface *intf,
		       const struct usb_device_id *id)
{
	struct usb_endpoint_descriptor *out;
	struct strip *strip;
	int ret;

	ret = usb_find_bulk_out_endpoint(intf->cur_altsetting, &out);
	if (ret)
		return ret;

	strip = kzalloc(sizeof(*strip), GFP_KERNEL);
	if (!strip)
		return -ENOMEM;

	init_usb_anchor(&strip->submitted);
	atomic_set(&strip->sent, 0);
	strip->udev = interface_to_usbdev(intf);
	strip->pipe = usb_sndbulkpipe(strip->udev, out->bEndpointAddress);
	usb_set_intfdata(intf, strip);
	return 0;
}

static void strip_disconnect(struct usb_interface *intf)
{
	struct strip *strip = usb_get_intfdata(intf);

	usb_poison_anchored_urbs(&strip->submitted);
	usb_set_intfdata(intf, NULL);
	kfree(strip);
}

static const struct usb_device_id strip_ids[] = {
	{ USB_DEVICE(0x1209, 0x10c6) },
	{ }
};
MODULE_DEVICE_TABLE(usb, strip_ids);

static struct usb_driver strip_driver = {
	.name		= "ledstrip",
	.id_table	= strip_ids,
	.probe		= strip_probe,
	.disconnect	= strip_disconnect,
	.dev_groups	= strip_groups,
};
module_usb_driver(strip_driver);

MODULE_LICENSE("GPL");
