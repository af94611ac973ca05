// SPDX-License-Identifier: Apache-2.0
/* LED on an i2c expander: brightness is written by a work. */
#include <linux/i2c.h>
#include <linux/leds.h>
#include <linux/module.h>
#include <linux/workqueue.h>

struct xled {
	struct i2c_client *client;
	struct led_classdev led;
	struct work_struct update;
	atomic_t level;
};

static void xled_update(struct work_struct *work)
{
	struct xled *x = container_of(work, struct xled, update);

	i2c_smbus_write_byte(x->client, atomic_read(&x->level));
}

static void xled_set(struct led_classdev *led, enum led_brightness level)
{
	struct xled *x = container_of(led, struct xled, led);

	atomic_set(&x->level, level);
	schedule_work(&x->update);
}

static void xled_cancel(void *data)
{
	struct xled *x = data;

	cancel_work_sync(&x->update);
}

static int xled_probe(struct i2c_client *client)
{
	struct device *dev = &client->dev;
	struct xled *x;
	int ret;

	x = devm_kzalloc(dev, sizeof(*x), GFP_KERNEL);
	if (!x)
		return -ENOMEM;

	x->client = client;
	atomic_set(&x->level, 0);
	INIT_WORK(&x->update, xled_update);

	x->led.name = "xled";
	x->led.max_brightness = 15;
	x->led.brightness_set = xled_set;

	ret = devm_add_action(dev, xled_cancel, &x);
	if (ret)
		return ret;

	return devm_led_classdev_register(dev, &x->led);
}

static const struct i2c_device_id xled_ids[] = {
	{ "xled", 0 },
	{ }
};
MODULE_DEVICE_TABLE(i2c, xled_ids);

static struct i2c_driver xled_driver = {
	.driver		= { .name = "xled" },
	.probe_new	= xled_probe,
	.id_table	= xled_ids,
};
module_i2c_driver(xled_driver);

MODULE_LICENSE("GPL");
