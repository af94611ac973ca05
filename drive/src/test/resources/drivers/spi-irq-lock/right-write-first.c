// SPDX-License-Identifier: Apache-2.0
/* Radio chip on spi: threaded irq and attribute share a mutex. */
#include <linux/interrupt.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/slab.h>
#include <linux/spi/spi.h>

#define RC_REG_IRQ	0x3e
#define RC_REG_CHAN	0x06

struct rchip {
	struct spi_device *spi;
	struct mutex lock;	/* one transfer at a time, protects packets */
	unsigned int packets;
};

static int rchip_write(struct rchip *rc, u8 reg, u8 val)
{
	u8 buf[2] = { reg | 0x80, val };

	lockdep_assert_held(&rc->lock);
	return spi_write(rc->spi, buf, sizeof(buf));
}

static irqreturn_t rchip_thread(int irq, void *data)
{
	struct rchip *rc = data;
	int ret;

	mutex_lock(&rc->lock);
	rc->packets++;
	ret = rchip_write(rc, RC_REG_IRQ, 0xff);
	mutex_unlock(&rc->lock);

	return ret ? IRQ_NONE : IRQ_HANDLED;
}

static ssize_t channel_store(struct device *dev, struct device_attribute *attr,
			     const char *buf, size_t len)
{
	struct rchip *rc = dev_get_drvdata(dev);
	u8 chan;
	int ret;

	ret = kstrtou8(buf, 0, &chan);
	if (ret)
		return ret;

	mutex_lock(&rc->lock);
	ret = rchip_write(rc, RC_REG_CHAN, chan);
	mutex_unlock(&rc->lock);

	return ret ?: len;
}
static DEVICE_ATTR_WO(channel);

static struct attribute *rchip_attrs[] = { &dev_attr_channel.attr, NULL };
ATTRIBUTE_GROUPS(rchip);

static int rchip_probe(struct spi_device *spi)
{
	struct rchip *rc;
	int ret;

	rc = kzalloc(sizeof(*rc), GFP_KERNEL);
	if (!rc)
		return -ENOMEM;

	rc->spi = spi;
	mutex_init(&rc->lock);
	spi_set_drvdata(spi, rc);

	ret = request_threaded_irq(spi->irq, NULL, rchip_thread, IRQF_ONESHOT,
				   "rchip", rc);
	if (ret) {
		kfree(rc);
		return ret;
	}

	mutex_lock(&rc->lock);
	ret = rchip_write(rc, RC_REG_CHAN, 1);
	mutex_unlock(&rc->lock);
	if (ret) {
		free_irq(spi->irq, rc);
		kfree(rc);
		return ret;
	}

	return 0;
}

static void rchip_remove(struct spi_device *spi)
{
	struct rchip *rc = spi_get_drvdata(spi);

	mutex_lock(&rc->lock);
	rchip_write(rc, RC_REG_CHAN, 0);
	mutex_unlock(&rc->lock);

	free_irq(spi->irq, rc);

	kfree(rc);
}

static struct spi_driver rchip_driver = {
	.driver	= {
		.name		= "rchip",
		.dev_groups	= rchip_groups,
	},
	.probe	= rchip_probe,
	.remove	= rchip_remove,
};
module_spi_driver(rchip_driver);

MODULE_LICENSE("GPL");
