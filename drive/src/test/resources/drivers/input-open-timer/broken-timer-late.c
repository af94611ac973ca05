// SPDX-License-Identifier: Apache-2.0
/* Joystick port sampled by a timer while somebody has it open. */
#include <linux/input.h>
#include <linux/io.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>
#include <linux/timer.h>

#define JOY_PERIOD	(HZ / 50)

struct joy {
	void __iomem *port;
	struct input_dev *idev;
	struct timer_list timer;
	char phys[40];
};

static void joy_sample(struct timer_list *t)
{
	struct joy *joy = from_timer(joy, t, timer);
	u8 bits = ioread8(joy->port);

	input_report_abs(joy->idev, ABS_X, !!(bits & 2) - !!(bits & 1));
	input_report_abs(joy->idev, ABS_Y, !!(bits & 8) - !!(bits & 4));
	input_report_key(joy->idev, BTN_TRIGGER, bits & 16);
	input_sync(joy->idev);

	mod_timer(&joy->timer, jiffies + JOY_PERIOD);
}

static int joy_open(struct input_dev *idev)
{
	struct joy *joy = input_get_drvdata(idev);

	mod_timer(&joy->timer, jiffies + JOY_PERIOD);
	return 0;
}

static void joy_close(struct input_dev *idev)
{
	struct joy *joy = input_get_drvdata(idev);

	del_timer_sync(&joy->timer);
}

static int joy_probe(struct platform_device *pdev)
{
	struct input_dev *idev;
	struct joy *joy;
	int err;

	joy = kzalloc(sizeof(*joy), GFP_KERNEL);
	if (!joy)
		return -ENOMEM;

	idev = input_allocate_device();
	if (!idev) {
		err = -ENOMEM;
		goto err_joy;
	}
	joy->idev = idev;

	joy->port = devm_platform_ioremap_resource(pdev, 0);
	if (IS_ERR(joy->port)) {
		err = PTR_ERR(joy->port);
		goto err_idev;
	}

	snprintf(joy->phys, sizeof(joy->phys), "%s/input0", dev_name(&pdev->dev));
	idev->name = "port joystick";
	idev->phys = joy->phys;
	idev->id.bustype = BUS_HOST;
	idev->dev.parent = &pdev->dev;
	idev->open = joy_open;
	idev->close = joy_close;
	input_set_drvdata(idev, joy);
	input_set_abs_params(idev, ABS_X, -1, 1, 0, 0);
	input_set_abs_params(idev, ABS_Y, -1, 1, 0, 0);
	input_set_capability(idev, EV_KEY, BTN_TRIGGER);

	platform_set_drvdata(pdev, joy);
	err = input_register_device(idev);
	if (err)
		goto err_idev;

	timer_setup(&joy->timer, joy_sample, 0);
	return 0;

err_idev:
	input_free_device(idev);
err_joy:
	kfree(joy);
	return err;
}

static int joy_remove(struct platform_device *pdev)
{
	struct joy *joy = platform_get_drvdata(pdev);

	input_unregister_device(joy->idev);
	kfree(joy);
	return 0;
}

static struct platform_driver joy_driver = {
	.probe	= joy_probe,
	.remove	= joy_remove,
	.driver	= { .name = "port-joy" },
};
module_platform_driver(joy_driver);

MODULE_LICENSE("GPL");
