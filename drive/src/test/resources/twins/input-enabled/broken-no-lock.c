// SPDX-License-Identifier: Apache-2.0
/* Whether a device is open is known under its mutex; what an axis reaches to may be 0. */
#include <linux/input.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>
#include <linux/workqueue.h>

struct pad {
	struct input_dev *input;
	struct work_struct check;
	int *scan;
};

static int pad_open(struct input_dev *input)
{
	struct pad *pad = input_get_drvdata(input);

	pad->scan = kzalloc(sizeof(*pad->scan), GFP_KERNEL);
	if (!pad->scan)
		return -ENOMEM;
	schedule_work(&pad->check);
	return 0;
}

static void pad_close(struct input_dev *input)
{
	struct pad *pad = input_get_drvdata(input);

	kfree(pad->scan);
	pad->scan = NULL;
}

static void pad_check(struct work_struct *work)
{
	struct pad *pad = container_of(work, struct pad, check);

	if (input_device_enabled(pad->input))
		*pad->scan = 1;
}

static int pad_probe(struct platform_device *pdev)
{
	struct pad *pad;
	int err;

	pad = devm_kzalloc(&pdev->dev, sizeof(*pad), GFP_KERNEL);
	if (!pad)
		return -ENOMEM;
	INIT_WORK(&pad->check, pad_check);
	pad->input = devm_input_allocate_device(&pdev->dev);
	if (!pad->input)
		return -ENOMEM;
	if (!input_abs_get_max(pad->input, ABS_X))
		return -EINVAL;
	pad->input->open = pad_open;
	pad->input->close = pad_close;
	input_set_drvdata(pad->input, pad);
	err = input_register_device(pad->input);
	if (err)
		return err;
	platform_set_drvdata(pdev, pad);
	return 0;
}

static int pad_remove(struct platform_device *pdev)
{
	struct pad *pad = platform_get_drvdata(pdev);

	input_unregister_device(pad->input);
	cancel_work_sync(&pad->check);
	return 0;
}

static struct platform_driver pad_driver = {
	.probe	= pad_probe,
	.remove	= pad_remove,
	.driver	= { .name = "pad" },
};
module_platform_driver(pad_driver);

MODULE_LICENSE("GPL");
