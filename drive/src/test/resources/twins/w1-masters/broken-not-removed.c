// SPDX-License-Identifier: Apache-2.0
/* The thread of a one-wire master calls the driver until the master is removed. */
#include <linux/io.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/platform_device.h>
#include <linux/slab.h>
#include <linux/w1.h>

struct wire {
	struct w1_bus_master master;
	struct mutex lock;
	int last;
};

static u8 wire_touch(void *data, u8 bit)
{
	struct wire *wire = data;

	mutex_lock(&wire->lock);
	wire->last = bit;
	mutex_unlock(&wire->lock);
	return bit;
}

static u8 wire_reset(void *data)
{
	struct wire *wire = data;

	return wire->last == 0;
}

static int wire_probe(struct platform_device *pdev)
{
	struct wire *wire;

	wire = devm_kzalloc(&pdev->dev, sizeof(*wire), GFP_KERNEL);
	if (!wire)
		return -ENOMEM;
	mutex_init(&wire->lock);
	wire->master.data = wire;
	wire->master.touch_bit = wire_touch;
	wire->master.reset_bus = wire_reset;
	platform_set_drvdata(pdev, wire);
	return w1_add_master_device(&wire->master);
}

static int wire_remove(struct platform_device *pdev)
{
	struct wire *wire = platform_get_drvdata(pdev);

	wire->last = 0;
	return 0;
}

static struct platform_driver wire_driver = {
	.probe	= wire_probe,
	.remove	= wire_remove,
	.driver	= { .name = "wire" },
};
module_platform_driver(wire_driver);

MODULE_LICENSE("GPL");
