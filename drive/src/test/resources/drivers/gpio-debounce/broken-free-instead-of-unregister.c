// SPDX-License-Identifier: Apache-2.0
/* One push button: the edge irq starts a debounce timer. */
#include <linux/gpio/consumer.h>
#include <linux/input.h>
#include <linux/interrupt.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>
#include <linux/timer.h>

struct button {
	struct gpio_desc *gpiod;
	struct input_dev *input;
	struct timer_list debounce;
	int irq;
};

static void button_settled(struct timer_list *t)
{
	struct button *btn = from_timer(btn, t, debounce);

	input_report_key(btn->input, KEY_ENTER, gpiod_get_value(btn->gpiod));
	input_sync(btn->input);
}

static irqreturn_t button_edge(int irq, void *dev_id)
{
	struct button *btn = dev_id;

	mod_timer(&btn->debounce, jiffies + msecs_to_jiffies(10));
	return IRQ_HANDLED;
}

static int button_probe(struct platform_device *pdev)
{
	struct device *dev = &pdev->dev;
	struct button *btn;
	int err;

	btn = devm_kzalloc(dev, sizeof(*btn), GFP_KERNEL);
	if (!btn)
		return -ENOMEM;

	btn->gpiod = devm_gpiod_get(dev, NULL, GPIOD_IN);
	if (IS_ERR(btn->gpiod))
		return PTR_ERR(btn->gpiod);
	if (gpiod_cansleep(btn->gpiod))
		return -EINVAL;

	btn->irq = gpiod_to_irq(btn->gpiod);
	if (btn->irq < 0)
		return btn->irq;

	timer_setup(&btn->debounce, button_settled, 0);

	btn->input = input_allocate_device();
	if (!btn->input)
		return -ENOMEM;
	btn->input->name = pdev->name;
	btn->input->dev.parent = dev;
	input_set_capability(btn->input, EV_KEY, KEY_ENTER);

	err = input_register_device(btn->input);
	if (err) {
		input_free_device(btn->input);
		return err;
	}

	platform_set_drvdata(pdev, btn);

	err = request_irq(btn->irq, button_edge,
			  IRQF_TRIGGER_RISING | IRQF_TRIGGER_FALLING,
			  "button", btn);
	if (err)
		goto err_unregister;

	return 0;

err_unregister:
	input_free_device(btn->input);
	return err;
}

static int button_remove(struct platform_device *pdev)
{
	struct button *btn = platform_get_drvdata(pdev);

	free_irq(btn->irq, btn);
	del_timer_sync(&btn->debounce);
	input_unregister_device(btn->input);
	return 0;
}

static struct platform_driver button_driver = {
	.probe	= button_probe,
	.remove	= button_remove,
	.driver	= { .name = "one-button" },
};
module_platform_driver(button_driver);

MODULE_LICENSE("GPL");
