// SPDX-License-Identifier: Apache-2.0
/* A driver whose module makes its device too: the driver comes first, the device is bound as it is added. */
#include <linux/err.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>
#include <linux/workqueue.h>

#define BEACON_NAME "beacon"

struct beacon {
	struct delayed_work blink;
	unsigned int period;
};

static const unsigned int beacon_period = 5;
static struct platform_device *beacon_device;

static void beacon_blink(struct work_struct *work)
{
	struct beacon *b = container_of(to_delayed_work(work), struct beacon, blink);

	schedule_delayed_work(&b->blink, b->period);
}

static int beacon_probe(struct platform_device *pdev)
{
	const unsigned int *period = dev_get_platdata(&pdev->dev);
	struct beacon *b;

	if (!period)
		return -EINVAL;
	b = devm_kzalloc(&pdev->dev, sizeof(*b), GFP_KERNEL);
	if (!b)
		return -ENOMEM;
	b->period = *period;
	INIT_DELAYED_WORK(&b->blink, beacon_blink);
	platform_set_drvdata(pdev, b);
	schedule_delayed_work(&b->blink, b->period);
	return 0;
}

static int beacon_remove(struct platform_device *pdev)
{
	struct beacon *b = platform_get_drvdata(pdev);

	cancel_delayed_work_sync(&b->blink);
	return 0;
}

static struct platform_driver beacon_driver = {
	.probe	= beacon_probe,
	.remove	= beacon_remove,
	.driver	= { .name = BEACON_NAME },
};

static int __init beacon_init(void)
{
	int err;

	err = platform_driver_register(&beacon_driver);
	if (err)
		return err;

	beacon_device = platform_device_alloc(BEACON_NAME, -1);
	if (!beacon_device) {
		err = -ENOMEM;
		goto err_driver;
	}
	err = platform_device_add_data(beacon_device, &beacon_period, sizeof(beacon_period));
	if (err)
		goto err_put;
	err = platform_device_add(beacon_device);
	if (err)
		goto err_put;
	return 0;

err_put:
	platform_device_unregister(beacon_device);
err_driver:
	platform_driver_unregister(&beacon_driver);
	return err;
}
module_init(beacon_init);

static void __exit beacon_exit(void)
{
	platform_device_unregister(beacon_device);
	platform_driver_unregister(&beacon_driver);
}
module_exit(beacon_exit);

MODULE_LICENSE("GPL");
