// SPDX-License-Identifier: Apache-2.0
/* Seconds counter with a compare register and an alarm interrupt. */
#include <linux/bcd.h>
#include <linux/interrupt.h>
#include <linux/io.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/rtc.h>

#define SRTC_NOW	0x00
#define SRTC_CMP	0x04
#define SRTC_CTRL	0x08

struct srtc {
	void __iomem *regs;
	struct rtc_device *rtc;
	int irq;
};

static irqreturn_t srtc_thread(int irq, void *data)
{
	struct srtc *s = data;

	rtc_lock(s->rtc);
	writel(0, s->regs + SRTC_CTRL);
	rtc_unlock(s->rtc);

	rtc_update_irq(s->rtc, 1, RTC_AF | RTC_IRQF);
	return IRQ_HANDLED;
}

static int srtc_read_time(struct device *dev, struct rtc_time *tm)
{
	struct srtc *s = dev_get_drvdata(dev);

	rtc_time64_to_tm(readl(s->regs + SRTC_NOW), tm);
	return 0;
}

static int srtc_set_time(struct device *dev, struct rtc_time *tm)
{
	struct srtc *s = dev_get_drvdata(dev);

	writel(rtc_tm_to_time64(tm), s->regs + SRTC_NOW);
	return 0;
}

static int srtc_set_alarm(struct device *dev, struct rtc_wkalrm *alrm)
{
	struct srtc *s = dev_get_drvdata(dev);

	writel(rtc_tm_to_time64(&alrm->time), s->regs + SRTC_CMP);
	writel(alrm->enabled, s->regs + SRTC_CTRL);
	return 0;
}

static const struct rtc_class_ops srtc_ops = {
	.read_time	= srtc_read_time,
	.set_time	= srtc_set_time,
	.set_alarm	= srtc_set_alarm,
};

static int srtc_probe(struct platform_device *pdev)
{
	struct srtc *s;
	int ret;

	s = devm_kzalloc(&pdev->dev, sizeof(*s), GFP_KERNEL);
	if (!s)
		return -ENOMEM;
	platform_set_drvdata(pdev, s);

	s->regs = devm_platform_ioremap_resource(pdev, 0);
	if (IS_ERR(s->regs))
		return PTR_ERR(s->regs);

	s->irq = platform_get_irq(pdev, 0);
	if (s->irq < 0)
		return s->irq;

	s->rtc = devm_rtc_allocate_device(&pdev->dev);
	if (IS_ERR(s->rtc))
		return PTR_ERR(s->rtc);

	s->rtc->ops = &srtc_ops;
	s->rtc->range_max = U32_MAX;

	ret = devm_rtc_register_device(s->rtc);
	if (ret)
		return ret;

	return devm_request_threaded_irq(&pdev->dev, s->irq, NULL, srtc_thread,
					 IRQF_ONESHOT, "srtc", s);
}

static struct platform_driver srtc_driver = {
	.probe	= srtc_probe,
	.driver	= {
		.name = "srtc",
	},
};
module_platform_driver(srtc_driver);

MODULE_LICENSE("GPL");
