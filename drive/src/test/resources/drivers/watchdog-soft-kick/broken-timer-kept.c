// SPDX-License-Identifier: Apache-2.0
/*
 * The chip must be kicked every 200 ms, so a timer does it as long as user
 * space pings within the timeout.
 */
#include <linux/io.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>
#include <linux/timer.h>
#include <linux/watchdog.h>

#define KICK_REG	0x0
#define KICK_MAGIC	0x5aa5
#define KICK_INTERVAL	(HZ / 5)

struct kick {
	struct watchdog_device wdd;
	void __iomem *reg;
	struct timer_list timer;
	unsigned long deadline;
};

static void kick_timer(struct timer_list *t)
{
	struct kick *k = from_timer(k, t, timer);

	if (time_after(jiffies, READ_ONCE(k->deadline)))
		return;

	writel(KICK_MAGIC, k->reg + KICK_REG);
	mod_timer(&k->timer, jiffies + KICK_INTERVAL);
}

static int kick_ping(struct watchdog_device *wdd)
{
	struct kick *k = watchdog_get_drvdata(wdd);

	WRITE_ONCE(k->deadline, jiffies + wdd->timeout * HZ);
	mod_timer(&k->timer, jiffies);
	return 0;
}

static int kick_stop(struct watchdog_device *wdd)
{
	struct kick *k = watchdog_get_drvdata(wdd);

	del_timer_sync(&k->timer);
	writel(0, k->reg + KICK_REG);
	return 0;
}

static const struct watchdog_info kick_info = {
	.options	= WDIOF_KEEPALIVEPING | WDIOF_MAGICCLOSE,
	.identity	= "Kick watchdog",
};

static const struct watchdog_ops kick_ops = {
	.owner	= THIS_MODULE,
	.start	= kick_ping,
	.ping	= kick_ping,
	.stop	= kick_stop,
};

static int kick_probe(struct platform_device *pdev)
{
	struct resource *mem;
	struct kick *k;
	int err;

	mem = platform_get_resource(pdev, IORESOURCE_MEM, 0);
	if (!mem)
		return -EINVAL;

	k = kzalloc(sizeof(*k), GFP_KERNEL);
	if (!k)
		return -ENOMEM;

	k->reg = ioremap(mem->start, resource_size(mem));
	if (!k->reg) {
		err = -ENOMEM;
		goto free;
	}

	timer_setup(&k->timer, kick_timer, 0);
	k->wdd.info = &kick_info;
	k->wdd.ops = &kick_ops;
	k->wdd.timeout = 30;
	k->wdd.min_timeout = 1;
	k->wdd.max_timeout = 600;
	k->wdd.parent = &pdev->dev;
	watchdog_set_drvdata(&k->wdd, k);
	platform_set_drvdata(pdev, k);

	err = watchdog_register_device(&k->wdd);
	if (err)
		goto unmap;

	return 0;

unmap:
	iounmap(k->reg);
free:
	kfree(k);
	return err;
}

static int kick_remove(struct platform_device *pdev)
{
	struct kick *k = platform_get_drvdata(pdev);

	watchdog_unregister_device(&k->wdd);
	iounmap(k->reg);
	kfree(k);
	return 0;
}

static struct platform_driver kick_driver = {
	.probe	= kick_probe,
	.remove	= kick_remove,
	.driver	= {
		.name = "kick-wdt",
	},
};
module_platform_driver(kick_driver);

MODULE_LICENSE("GPL");
