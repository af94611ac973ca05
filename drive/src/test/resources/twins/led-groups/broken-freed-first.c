// SPDX-License-Identifier: Apache-2.0
/* A LED with an attribute of its own: it is an attribute of the device that the LED core makes. */
#include <linux/leds.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>

struct lamp {
	struct led_classdev led;
	int *hue;
};

static void lamp_set(struct led_classdev *led, enum led_brightness value)
{
}

static ssize_t hue_show(struct device *dev, struct device_attribute *attr, char *buf)
{
	struct led_classdev *led = dev_get_drvdata(dev);
	struct lamp *lamp = container_of(led, struct lamp, led);

	return sprintf(buf, "%d\n", *lamp->hue);
}
static DEVICE_ATTR_RO(hue);

static struct attribute *lamp_attrs[] = {
	&dev_attr_hue.attr,
	NULL
};
ATTRIBUTE_GROUPS(lamp);

static int lamp_probe(struct platform_device *pdev)
{
	struct lamp *lamp;
	int err;

	lamp = kzalloc(sizeof(*lamp), GFP_KERNEL);
	if (!lamp)
		return -ENOMEM;
	lamp->hue = kzalloc(sizeof(*lamp->hue), GFP_KERNEL);
	if (!lamp->hue) {
		kfree(lamp);
		return -ENOMEM;
	}
	lamp->led.name = "lamp";
	lamp->led.brightness_set = lamp_set;
	lamp->led.groups = lamp_groups;
	err = led_classdev_register(&pdev->dev, &lamp->led);
	if (err) {
		kfree(lamp->hue);
		kfree(lamp);
		return err;
	}
	platform_set_drvdata(pdev, lamp);
	return 0;
}

static int lamp_remove(struct platform_device *pdev)
{
	struct lamp *lamp = platform_get_drvdata(pdev);

	kfree(lamp->hue);
	led_classdev_unregister(&lamp->led);
	kfree(lamp);
	return 0;
}

static struct platform_driver lamp_driver = {
	.probe	= lamp_probe,
	.remove	= lamp_remove,
	.driver	= { .name = "lamp" },
};
module_platform_driver(lamp_driver);

MODULE_LICENSE("GPL");
