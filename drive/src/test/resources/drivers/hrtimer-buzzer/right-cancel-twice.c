// SPDX-License-Identifier: Apache-2.0
/* Piezo on a gpio, toggled by a high resolution timer. */
#include <linux/gpio/consumer.h>
#include <linux/hrtimer.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>
#include <linux/spinlock.h>

struct buzz {
	struct gpio_desc *gpio;
	struct hrtimer timer;
	spinlock_t lock;	/* protects half and level */
	ktime_t half;
	int level;
};

static enum hrtimer_restart buzz_tick(struct hrtimer *timer)
{
	struct buzz *b = container_of(timer, struct buzz, timer);
	enum hrtimer_restart ret = HRTIMER_NORESTART;
	unsigned long flags;

	spin_lock_irqsave(&b->lock, flags);
	if (b->half) {
		b->level = !b->level;
		gpiod_set_value(b->gpio, b->level);
		hrtimer_forward_now(timer, b->half);
		ret = HRTIMER_RESTART;
	}
	spin_unlock_irqrestore(&b->lock, flags);

	return ret;
}

static ssize_t hz_store(struct device *dev, struct device_attribute *attr,
			const char *buf, size_t count)
{
	struct buzz *b = dev_get_drvdata(dev);
	unsigned int hz;
	int ret;

	ret = kstrtouint(buf, 0, &hz);
	if (ret)
		return ret;
	if (hz > 20000)
		return -EINVAL;

	hrtimer_cancel(&b->timer);
	spin_lock_irq(&b->lock);
	b->half = hz ? ns_to_ktime(NSEC_PER_SEC / (2 * hz)) : 0;
	spin_unlock_irq(&b->lock);
	if (hz)
		hrtimer_start(&b->timer, 0, HRTIMER_MODE_REL);

	return count;
}
static DEVICE_ATTR_WO(hz);

static int buzz_probe(struct platform_device *pdev)
{
	struct buzz *b;
	int ret;

	b = kzalloc(sizeof(*b), GFP_KERNEL);
	if (!b)
		return -ENOMEM;

	spin_lock_init(&b->lock);
	hrtimer_init(&b->timer, CLOCK_MONOTONIC, HRTIMER_MODE_REL);
	b->timer.function = buzz_tick;

	b->gpio = devm_gpiod_get(&pdev->dev, "buzzer", GPIOD_OUT_LOW);
	if (IS_ERR(b->gpio)) {
		ret = PTR_ERR(b->gpio);
		goto err_free;
	}
	if (gpiod_cansleep(b->gpio)) {
		ret = -EINVAL;
		goto err_free;
	}

	platform_set_drvdata(pdev, b);
	ret = device_create_file(&pdev->dev, &dev_attr_hz);
	if (ret)
		goto err_free;

	return 0;

err_free:
	kfree(b);
	return ret;
}

static int buzz_remove(struct platform_device *pdev)
{
	struct buzz *b = platform_get_drvdata(pdev);

	hrtimer_cancel(&b->timer);
	device_remove_file(&pdev->dev, &dev_attr_hz);
	hrtimer_cancel(&b->timer);
	gpiod_set_value(b->gpio, 0);
	kfree(b);
	return 0;
}

static struct platform_driver buzz_driver = {
	.probe	= buzz_probe,
	.remove	= buzz_remove,
	.driver	= { .name = "gpio-buzz" },
};
module_platform_driver(buzz_driver);

MODULE_LICENSE("GPL");
