// SPDX-License-Identifier: Apache-2.0
/* Two LEDs, of which the second may not be there: to unregister what never was registered does nothing. */
#include <linux/leds.h>
#include <linux/module.h>
#include <linux/of.h>
#include <linux/platform_device.h>
#include <linux/slab.h>

struct pair {
	struct led_classdev power;
	struct led_classdev status;
};

static void pair_set(struct led_classdev *led, enum led_brightness value)
{
}

static int pair_probe(struct platform_device *pdev)
{
	struct pair *pair;
	int err;

	pair = kzalloc(sizeof(*pair), GFP_KERNEL);
	if (!pair)
		return -ENOMEM;
	pair->power.name = "power";
	pair->power.brightness_set = pair_set;
	err = led_classdev_register(&pdev->dev, &pair->power);
	if (err)
		goto err_free;
	if (of_property_read_bool(pdev->dev.of_node, "status-led")) {
		pair->status.name = "status";
		pair->status.brightness_set = pair_set;
		err = led_classdev_register(&pdev->dev, &pair->status);
		if (err)
			goto err_power;
	}
	platform_set_drvdata(pdev, pair);
	return 0;

err_power:
	led_classdev_unregister(&pair->power);
err_free:
	kfree(pair);
	return err;
}

static int pair_remove(struct platform_device *pdev)
{
	struct pair *pair = platform_get_drvdata(pdev);

	led_classdev_unregister(&pair->status);
	led_classdev_unregister(&pair->power);
	kfree(pair);
	return 0;
}

static struct platform_driver pair_driver = {
	.probe	= pair_probe,
	.remove	= pair_remove,
	.driver	= { .name = "pair" },
};
module_platform_driver(pair_driver);

MODULE_LICENSE("GPL");
