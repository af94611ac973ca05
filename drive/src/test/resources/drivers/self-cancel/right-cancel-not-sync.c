// SPDX-License-Identifier: Apache-2.0
/*
 * Heater control: a delayed work regulates and switches itself off when the
 * sensor fails; user space switches through an attribute.
 */
#include <linux/i2c.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/slab.h>
#include <linux/workqueue.h>

struct heater {
	struct i2c_client *client;
	struct mutex lock;		/* protects on */
	bool on;
	struct delayed_work regulate;
};

static void heater_off_locked(struct heater *h)
{
	h->on = false;
	i2c_smbus_write_byte_data(h->client, 0x01, 0);
}

static void heater_stop(struct heater *h)
{
	mutex_lock(&h->lock);
	heater_off_locked(h);
	mutex_unlock(&h->lock);
	cancel_delayed_work_sync(&h->regulate);
}

static void heater_regulate(struct work_struct *work)
{
	struct heater *h = container_of(work, struct heater, regulate.work);
	int temp;

	mutex_lock(&h->lock);
	if (!h->on)
		goto out;
	temp = i2c_smbus_read_byte_data(h->client, 0x00);
	if (temp < 0) {
		dev_err(&h->client->dev, "sensor failed, heater off\n");
		heater_off_locked(h);
		cancel_delayed_work(&h->regulate);
		goto out;
	}
	i2c_smbus_write_byte_data(h->client, 0x01, temp < 60);
	schedule_delayed_work(&h->regulate, HZ);
out:
	mutex_unlock(&h->lock);
}

static ssize_t on_store(struct device *dev, struct device_attribute *attr,
			const char *buf, size_t count)
{
	struct heater *h = dev_get_drvdata(dev);
	bool on;
	int ret;

	ret = kstrtobool(buf, &on);
	if (ret)
		return ret;

	if (!on) {
		heater_stop(h);
		return count;
	}

	mutex_lock(&h->lock);
	h->on = true;
	schedule_delayed_work(&h->regulate, 0);
	mutex_unlock(&h->lock);
	return count;
}
static DEVICE_ATTR_WO(on);

static struct attribute *heater_attrs[] = {
	&dev_attr_on.attr,
	NULL
};
ATTRIBUTE_GROUPS(heater);

static int heater_probe(struct i2c_client *client,
			const struct i2c_device_id *id)
{
	struct heater *h;

	h = kzalloc(sizeof(*h), GFP_KERNEL);
	if (!h)
		return -ENOMEM;
	h->client = client;
	mutex_init(&h->lock);
	INIT_DELAYED_WORK(&h->regulate, heater_regulate);
	i2c_set_clientdata(client, h);
	return 0;
}

static void heater_remove(struct i2c_client *client)
{
	struct heater *h = i2c_get_clientdata(client);

	heater_stop(h);
	kfree(h);
}

static const struct i2c_device_id heater_ids[] = {
	{ "heater3", 0 },
	{ }
};
MODULE_DEVICE_TABLE(i2c, heater_ids);

static struct i2c_driver heater_driver = {
	.driver		= {
		.name		= "heater3",
		.dev_groups	= heater_groups,
	},
	.probe		= heater_probe,
	.remove		= heater_remove,
	.id_table	= heater_ids,
};
module_i2c_driver(heater_driver);

MODULE_LICENSE("GPL");
