// SPDX-License-Identifier: Apache-2.0
/* Watchdog that a timer feeds between the pings of user space. */
#include <linux/io.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/timer.h>
#include <linux/watchdog.h>

struct dog {
	struct watchdog_device wdd;
	struct timer_list feed;
	void __iomem *regs;
};

static void dog_feed(struct timer_list *t)
{
	struct dog *dog = from_timer(dog, t, feed);

	writel(1, dog->regs);
	mod_timer(&dog->feed, jiffies + HZ);
}

static int dog_start(struct watchdog_device *wdd)
{
	struct dog *dog = watchdog_get_drvdata(wdd);

	mod_timer(&dog->feed, jiffies + HZ);
	return 0;
}

static int dog_stop(struct watchdog_device *wdd)
{
	struct dog *dog = watchdog_get_drvdata(wdd);

	del_timer_sync(&dog->feed);
	return 0;
}

static const struct watchdog_ops dog_ops = {
	.start = dog_start,
	.stop = dog_stop,
};

static const struct watchdog_info dog_info = {
	.options = WDIOF_KEEPALIVEPING,
	.identity = "dog",
};

static int dog_probe(struct platform_device *pdev)
{
	struct dog *dog;

	dog = devm_kzalloc(&pdev->dev, sizeof(*dog), GFP_KERNEL);
	if (!dog)
		return -ENOMEM;
	dog->regs = devm_platform_ioremap_resource(pdev, 0);
	if (IS_ERR(dog->regs))
		return PTR_ERR(dog->regs);

	timer_setup(&dog->feed, dog_feed, 0);
	dog->wdd.info = &dog_info;
	dog->wdd.ops = &dog_ops;
	watchdog_set_drvdata(&dog->wdd, dog);
	platform_set_drvdata(pdev, dog);
	return watchdog_register_device(&dog->wdd);
}

static int dog_remove(struct platform_device *pdev)
{
	struct dog *dog = platform_get_drvdata(pdev);

	watchdog_unregister_device(&dog->wdd);
	return 0;
}

static struct platform_driver dog_driver = {
	.probe = dog_probe,
	.remove = dog_remove,
	.driver = { .name = "dog" },
};
module_platform_driver(dog_driver);
MODULE_LICENSE("GPL");
