// SPDX-License-Identifier: Apache-2.0
/* Attributes of a LED's trigger are there from activate to deactivate; their readers are waited for in between. */
#include <linux/leds.h>
#include <linux/module.h>
#include <linux/slab.h>
#include <linux/workqueue.h>

struct blink {
	struct led_classdev *led;
	struct delayed_work work;
	int rate;
};

static void blink_work(struct work_struct *work)
{
	struct blink *blink = container_of(work, struct blink, work.work);

	led_set_brightness(blink->led, blink->rate);
	schedule_delayed_work(&blink->work, 1);
}

static ssize_t rate_show(struct device *dev, struct device_attribute *attr, char *buf)
{
	struct blink *blink = led_trigger_get_drvdata(dev);

	return sprintf(buf, "%d\n", blink->rate);
}

static ssize_t rate_store(struct device *dev, struct device_attribute *attr, const char *buf, size_t size)
{
	struct blink *blink = led_trigger_get_drvdata(dev);
	int ret = kstrtoint(buf, 0, &blink->rate);

	if (ret)
		return ret;
	schedule_delayed_work(&blink->work, 1);
	return size;
}
static DEVICE_ATTR_RW(rate);

static struct attribute *blink_attrs[] = {
	&dev_attr_rate.attr,
	NULL
};
ATTRIBUTE_GROUPS(blink);

static int blink_activate(struct led_classdev *led)
{
	struct blink *blink = kzalloc(sizeof(*blink), GFP_KERNEL);

	if (!blink)
		return -ENOMEM;
	blink->led = led;
	INIT_DELAYED_WORK(&blink->work, blink_work);
	led_set_trigger_data(led, blink);
	return 0;
}

static void blink_deactivate(struct led_classdev *led)
{
	struct blink *blink = led_get_trigger_data(led);

	cancel_delayed_work_sync(&blink->work);
	kfree(blink);
}

static struct led_trigger blink_trigger = {
	.name		= "blink",
	.activate	= blink_activate,
	.deactivate	= blink_deactivate,
	.groups		= blink_groups,
};
module_led_trigger(blink_trigger);

MODULE_LICENSE("GPL");
