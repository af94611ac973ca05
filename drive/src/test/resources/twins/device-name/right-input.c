// SPDX-License-Identifier: Apache-2.0
/* What the input core made it frees with its name. */
#include <linux/input.h>
#include <linux/module.h>
#include <linux/platform_device.h>

static int button_probe(struct platform_device *pdev)
{
	struct input_dev *input;
	int err;

	input = input_allocate_device();
	if (!input)
		return -ENOMEM;

	err = dev_set_name(&input->dev, "button");
	if (!err)
		err = input_register_device(input);
	if (err) {
		input_free_device(input);
		return err;
	}

	platform_set_drvdata(pdev, input);
	return 0;
}

static int button_remove(struct platform_device *pdev)
{
	input_unregister_device(platform_get_drvdata(pdev));
	return 0;
}

static struct platform_driver button_driver = {
	.probe	= button_probe,
	.remove	= button_remove,
	.driver	= { .name = "button" },
};
module_platform_driver(button_driver);

MODULE_LICENSE("GPL");
