// SPDX-License-Identifier: Apache-2.0
/* Stick that the input core polls while somebody has it open, with a motor. */
#include <linux/input.h>
#include <linux/delay.h>
#include <linux/io.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>

struct stick {
	struct input_dev *input;
	void __iomem *regs;
	u32 *last;
};

struct motor {
	struct stick *stick;
	u32 strength;
};

static void stick_poll(struct input_dev *input)
{
	struct stick *stick = input_get_drvdata(input);

	*stick->last = readl(stick->regs);
	input_report_abs(input, ABS_X, *stick->last);
	input_sync(input);
}

static int stick_play(struct input_dev *input, void *data, struct ff_effect *effect)
{
	struct motor *motor = data;

	motor->strength++;
	writel(motor->strength, motor->stick->regs);
	return 0;
}

static int stick_probe(struct platform_device *pdev)
{
	struct stick *stick;
	struct motor *motor;
	int ret;

	stick = devm_kzalloc(&pdev->dev, sizeof(*stick), GFP_KERNEL);
	if (!stick)
		return -ENOMEM;
	stick->regs = devm_platform_ioremap_resource(pdev, 0);
	if (IS_ERR(stick->regs))
		return PTR_ERR(stick->regs);
	stick->last = kzalloc(sizeof(*stick->last), GFP_KERNEL);
	if (!stick->last)
		return -ENOMEM;
	platform_set_drvdata(pdev, stick);

	ret = -ENOMEM;
	stick->input = input_allocate_device();
	if (!stick->input)
		goto err_last;
	input_set_drvdata(stick->input, stick);
	ret = input_setup_polling(stick->input, stick_poll);
	if (ret)
		goto err_input;

	motor = kzalloc(sizeof(*motor), GFP_KERNEL);
	if (!motor) {
		ret = -ENOMEM;
		goto err_input;
	}
	motor->stick = stick;
	input_set_capability(stick->input, EV_FF, FF_RUMBLE);
	ret = input_ff_create_memless(stick->input, motor, stick_play);
	if (ret) {
		kfree(motor);
		goto err_input;
	}

	ret = input_register_device(stick->input);
	if (ret)
		goto err_input;
	return 0;

err_input:
	input_free_device(stick->input);
err_last:
	kfree(stick->last);
	return ret;
}

static int stick_remove(struct platform_device *pdev)
{
	struct stick *stick = platform_get_drvdata(pdev);

	kfree(stick->last);
	input_unregister_device(stick->input);
	return 0;
}

static struct platform_driver stick_driver = {
	.probe = stick_probe,
	.remove = stick_remove,
	.driver = { .name = "stick" },
};
module_platform_driver(stick_driver);
MODULE_LICENSE("GPL");
