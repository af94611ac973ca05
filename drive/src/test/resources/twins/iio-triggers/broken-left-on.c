// SPDX-License-Identifier: Apache-2.0
/* Consumers may have a trigger on when it is unregistered: what they started the driver has to stop itself. */
#include <linux/iio/iio.h>
#include <linux/iio/trigger.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>
#include <linux/timer.h>

struct tick {
	struct timer_list timer;
	struct iio_trigger *trigger;
	int irq;
};

static void tick_timer(struct timer_list *t)
{
	struct tick *tick = from_timer(tick, t, timer);

	iio_trigger_poll(tick->trigger);
	mod_timer(&tick->timer, jiffies + 1);
}

static int tick_state(struct iio_trigger *trigger, bool on)
{
	struct tick *tick = iio_trigger_get_drvdata(trigger);

	if (on)
		mod_timer(&tick->timer, jiffies + 1);
	else
		timer_delete_sync(&tick->timer);
	return 0;
}

static const struct iio_trigger_ops tick_ops = {
	.set_trigger_state = tick_state,
};

static int tick_probe(struct platform_device *pdev)
{
	struct tick *tick;
	int ret = -ENOMEM;

	tick = kzalloc(sizeof(*tick), GFP_KERNEL);
	if (!tick)
		return -ENOMEM;
	timer_setup(&tick->timer, tick_timer, 0);
	tick->trigger = iio_trigger_alloc(&pdev->dev, "tick%d", pdev->id);
	if (!tick->trigger)
		goto free_tick;
	tick->trigger->ops = &tick_ops;
	iio_trigger_set_drvdata(tick->trigger, tick);
	ret = iio_trigger_register(tick->trigger);
	if (ret)
		goto free_trigger;
	platform_set_drvdata(pdev, tick);
	return 0;

free_trigger:
	iio_trigger_free(tick->trigger);
free_tick:
	kfree(tick);
	return ret;
}

static int tick_remove(struct platform_device *pdev)
{
	struct tick *tick = platform_get_drvdata(pdev);

	iio_trigger_unregister(tick->trigger);
	iio_trigger_free(tick->trigger);
	kfree(tick);
	return 0;
}

static struct platform_driver tick_driver = {
	.probe	= tick_probe,
	.remove	= tick_remove,
	.driver	= { .name = "tick" },
};
module_platform_driver(tick_driver);

MODULE_LICENSE("GPL");
