// SPDX-License-Identifier: Apache-2.0
/*
 * USB volume knob: one interrupt endpoint, two byte reports.
 */
#include <linux/input.h>
#include <linux/module.h>
#include <linux/slab.h>
#include <linux/usb.h>
#include <linux/usb/input.h>

#define KNOB_PKT	2

struct knob {
	struct usb_device *udev;
	struct input_dev *input;
	struct urb *urb;
	u8 *buf;
	dma_addr_t dma;
	char phys[64];
};

static void knob_irq(struct urb *urb)
{
	struct knob *knob = urb->context;

	switch (urb->status) {
	case 0:
		break;
	case -ECONNRESET:
	case -ENOENT:
	case -ESHUTDOWN:
		return;
	default:
		goto resubmit;
	}

	input_report_rel(knob->input, REL_DIAL, (s8)knob->buf[1]);
	input_report_key(knob->input, BTN_0, knob->buf[0] & 1);
	input_sync(knob->input);

resubmit:
	if (usb_submit_urb(urb, GFP_ATOMIC))
		dev_dbg(&knob->udev->dev, "resubmit failed\n");
}

static int knob_open(struct input_dev *input)
{
	struct knob *knob = input_get_drvdata(input);

	return usb_submit_urb(knob->urb, GFP_KERNEL) ? -EIO : 0;
}

static void knob_close(struct input_dev *input)
{
	struct knob *knob = input_get_drvdata(input);

	usb_kill_urb(knob->urb);
}

static int knob_probe(struct usb_interface *intf,
		      const struct usb_device_id *id)
{
	struct usb_device *udev = interface_to_usbdev(intf);
	struct usb_endpoint_descriptor *ep;
	struct knob *knob;
	int err;

	err = usb_find_int_in_endpoint(intf->cur_altsetting, &ep);
	if (err)
		return err;

	knob = kzalloc(sizeof(*knob), GFP_KERNEL);
	if (!knob)
		return -ENOMEM;

	err = -ENOMEM;
	knob->input = input_allocate_device();
	if (!knob->input)
		goto free_knob;

	knob->buf = usb_alloc_coherent(udev, KNOB_PKT, GFP_KERNEL, &knob->dma);
	if (!knob->buf)
		goto free_input;

	knob->urb = usb_alloc_urb(0, GFP_KERNEL);
	if (!knob->urb)
		goto free_buf;

	knob->udev = udev;
	usb_make_path(udev, knob->phys, sizeof(knob->phys));

	knob->input->name = "usb knob";
	knob->input->phys = knob->phys;
	usb_to_input_id(udev, &knob->input->id);
	knob->input->dev.parent = &intf->dev;
	knob->input->open = knob_open;
	knob->input->close = knob_close;
	input_set_drvdata(knob->input, knob);
	input_set_capability(knob->input, EV_REL, REL_DIAL);
	input_set_capability(knob->input, EV_KEY, BTN_0);

	usb_fill_int_urb(knob->urb, udev,
			 usb_rcvintpipe(udev, ep->bEndpointAddress),
			 knob->buf, KNOB_PKT, knob_irq, knob, ep->bInterval);
	knob->urb->transfer_dma = knob->dma;
	knob->urb->transfer_flags |= URB_NO_TRANSFER_DMA_MAP;

	err = input_register_device(knob->input);
	if (err)
		goto free_urb;

	usb_set_intfdata(intf, knob);
	return 0;

free_urb:
	usb_free_urb(knob->urb);
free_buf:
	usb_free_coherent(udev, KNOB_PKT, knob->buf, knob->dma);
	goto free_knob;
free_input:
	input_free_device(knob->input);
free_knob:
	kfree(knob);
	return err;
}

static void knob_disconnect(struct usb_interface *intf)
{
	struct knob *knob = usb_get_intfdata(intf);

	usb_set_intfdata(intf, NULL);
	input_unregister_device(knob->input);
	usb_free_urb(knob->urb);
	usb_free_coherent(interface_to_usbdev(intf), KNOB_PKT, knob->buf,
			  knob->dma);
	kfree(knob);
}

static const struct usb_device_id knob_ids[] = {
	{ USB_DEVICE(0x1d50, 0x6f01) },
	{ }
};
MODULE_DEVICE_TABLE(usb, knob_ids);

static struct usb_driver knob_driver = {
	.name		= "usbknob",
	.probe		= knob_probe,
	.disconnect	= knob_disconnect,
	.id_table	= knob_ids,
};
module_usb_driver(knob_driver);

MODULE_LICENSE("GPL");
