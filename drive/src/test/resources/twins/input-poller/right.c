// SPDX-License-Identifier: Apache-2.0
/* An input device that the core polls while somebody has it open. */
#include <linux/input.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>

struct knob {
	struct input_dev *input;
	int last;
};

static void knob_poll(struct input_dev *input)
{
	struct knob *knob = input_get_drvdata(input);

	knob->last++;
	input_report_rel(input, REL_DIAL, 1);
	input_sync(input);
}

static int knob_probe(struct platform_device *pdev)
{
	struct knob *knob;
	int err;

	knob = kzalloc(sizeof(*knob), GFP_KERNEL);
	if (!knob)
		return -ENOMEM;
	knob->input = input_allocate_device();
	if (!knob->input) {
		err = -ENOMEM;
		goto err_free;
	}
	input_set_drvdata(knob->input, knob);
	err = input_setup_polling(knob->input, knob_poll);
	if (err)
		goto err_input;
	input_set_poll_interval(knob->input, 50);
	err = input_register_device(knob->input);
	if (err)
		goto err_input;
	platform_set_drvdata(pdev, knob);
	return 0;

err_input:
	input_free_device(knob->input);
err_free:
	kfree(knob);
	return err;
}

static int knob_remove(struct platform_device *pdev)
{
	struct knob *knob = platform_get_drvdata(pdev);

	input_unregister_device(knob->input);
	kfree(knob);
	return 0;
}

static struct platform_driver knob_driver = {
	.probe	= knob_probe,
	.remove	= knob_remove,
	.driver	= { .name = "knob" },
};
module_platform_driver(knob_driver);

MODULE_LICENSE("GPL");
