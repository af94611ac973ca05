// SPDX-License-Identifier: Apache-2.0
/* Serial tablet: three byte packets over a serio port. */
#include <linux/input.h>
#include <linux/interrupt.h>
#include <linux/module.h>
#include <linux/serio.h>
#include <linux/slab.h>

struct tablet {
	struct input_dev *dev;
	struct serio *serio;
	unsigned int idx;
	unsigned char packet[3];
	char phys[32];
};

static void tablet_packet(struct tablet *tablet)
{
	struct input_dev *dev = tablet->dev;

	input_report_key(dev, BTN_TOUCH, tablet->packet[0] & 0x01);
	input_report_abs(dev, ABS_X, tablet->packet[1]);
	input_report_abs(dev, ABS_Y, tablet->packet[2]);
	input_sync(dev);
}

static irqreturn_t tablet_interrupt(struct serio *serio, unsigned char data,
				    unsigned int flags)
{
	struct tablet *tablet = serio_get_drvdata(serio);

	if (data & 0x80)
		tablet->idx = 0;
	if (tablet->idx >= sizeof(tablet->packet))
		return IRQ_HANDLED;

	tablet->packet[tablet->idx++] = data;
	if (tablet->idx == sizeof(tablet->packet))
		tablet_packet(tablet);

	return IRQ_HANDLED;
}

static int tablet_connect(struct serio *serio, struct serio_driver *drv)
{
	struct tablet *tablet;
	struct input_dev *dev;
	int err = -ENOMEM;

	tablet = kzalloc(sizeof(*tablet), GFP_KERNEL);
	dev = input_allocate_device();
	if (!tablet || !dev)
		goto fail_alloc;

	tablet->serio = serio;
	tablet->dev = dev;
	snprintf(tablet->phys, sizeof(tablet->phys), "%s/input0", serio->phys);

	dev->name = "Serial tablet";
	dev->phys = tablet->phys;
	dev->id.bustype = BUS_RS232;
	dev->dev.parent = &serio->dev;
	input_set_capability(dev, EV_KEY, BTN_TOUCH);
	input_set_abs_params(dev, ABS_X, 0, 127, 0, 0);
	input_set_abs_params(dev, ABS_Y, 0, 127, 0, 0);

	serio_set_drvdata(serio, tablet);

	err = serio_open(serio, drv);
	if (err)
		goto fail_drvdata;

	err = input_register_device(dev);
	if (err)
		goto fail_close;

	return 0;

fail_close:
	serio_close(serio);
fail_drvdata:
	serio_set_drvdata(serio, NULL);
fail_alloc:
	input_free_device(dev);
	kfree(tablet);
	return err;
}

static void tablet_disconnect(struct serio *serio)
{
	struct tablet *tablet = serio_get_drvdata(serio);

	serio_close(serio);
	input_unregister_device(tablet->dev);
	serio_set_drvdata(serio, NULL);
	kfree(tablet);
}

static const struct serio_device_id tablet_ids[] = {
	{
		.type	= SERIO_RS232,
		.proto	= SERIO_ANY,
		.id	= SERIO_ANY,
		.extra	= SERIO_ANY,
	},
	{ 0 }
};
MODULE_DEVICE_TABLE(serio, tablet_ids);

static struct serio_driver tablet_driver = {
	.driver		= { .name = "sertablet" },
	.description	= "Serial tablet driver",
	.id_table	= tablet_ids,
	.interrupt	= tablet_interrupt,
	.connect	= tablet_connect,
	.disconnect	= tablet_disconnect,
};
module_serio_driver(tablet_driver);

MODULE_LICENSE("GPL");
