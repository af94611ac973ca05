// SPDX-License-Identifier: Apache-2.0
/* SPI attached attenuator with two attributes created by hand. */
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/slab.h>
#include <linux/spi/spi.h>

struct atten {
	struct spi_device *spi;
	struct mutex lock;
	u8 step;
	bool muted;
};

static int atten_apply(struct atten *at)
{
	u8 val = at->muted ? 0xff : at->step;

	return spi_write(at->spi, &val, sizeof(val));
}

static ssize_t step_show(struct device *dev, struct device_attribute *attr,
			 char *buf)
{
	struct atten *at = dev_get_drvdata(dev);
	ssize_t n;

	mutex_lock(&at->lock);
	n = sprintf(buf, "%d\n", at->step);
	mutex_unlock(&at->lock);
	return n;
}

static ssize_t step_store(struct device *dev, struct device_attribute *attr,
			  const char *buf, size_t count)
{
	struct atten *at = dev_get_drvdata(dev);
	u8 step;
	int ret;

	ret = kstrtou8(buf, 10, &step);
	if (ret)
		return ret;

	mutex_lock(&at->lock);
	if (step > 63)
		return -ERANGE;
	at->step = step;
	ret = atten_apply(at);
	mutex_unlock(&at->lock);

	return ret ? ret : count;
}
static DEVICE_ATTR(step, 0644, step_show, step_store);

static ssize_t mute_store(struct device *dev, struct device_attribute *attr,
			  const char *buf, size_t count)
{
	struct atten *at = dev_get_drvdata(dev);
	bool on;
	int ret;

	ret = kstrtobool(buf, &on);
	if (ret)
		return ret;

	mutex_lock(&at->lock);
	at->muted = on;
	ret = atten_apply(at);
	mutex_unlock(&at->lock);

	return ret ? ret : count;
}
static DEVICE_ATTR(mute, 0200, NULL, mute_store);

static int atten_probe(struct spi_device *spi)
{
	struct atten *at;
	int ret;

	at = kzalloc(sizeof(*at), GFP_KERNEL);
	if (!at)
		return -ENOMEM;

	at->spi = spi;
	mutex_init(&at->lock);
	spi_set_drvdata(spi, at);

	ret = device_create_file(&spi->dev, &dev_attr_step);
	if (ret)
		goto out_free;
	ret = device_create_file(&spi->dev, &dev_attr_mute);
	if (ret)
		goto out_step;

	return 0;

out_step:
	device_remove_file(&spi->dev, &dev_attr_step);
out_free:
	kfree(at);
	return ret;
}

static void atten_remove(struct spi_device *spi)
{
	struct atten *at = spi_get_drvdata(spi);

	device_remove_file(&spi->dev, &dev_attr_mute);
	device_remove_file(&spi->dev, &dev_attr_step);
	kfree(at);
}

static struct spi_driver atten_driver = {
	.driver	= { .name = "atten64" },
	.probe	= atten_probe,
	.remove	= atten_remove,
};
module_spi_driver(atten_driver);

MODULE_LICENSE("GPL");
