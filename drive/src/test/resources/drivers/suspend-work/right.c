// SPDX-License-Identifier: Apache-2.0
/* Ambient light sensor that stops polling over suspend. */
#include <linux/i2c.h>
#include <linux/module.h>
#include <linux/pm.h>
#include <linux/slab.h>
#include <linux/workqueue.h>

#define ALS_PERIOD	msecs_to_jiffies(250)

struct als {
	struct i2c_client *client;
	struct workqueue_struct *wq;
	struct delayed_work poll;
	atomic_t lux;
};

static void als_poll(struct work_struct *work)
{
	struct als *als = container_of(work, struct als, poll.work);
	int val;

	val = i2c_smbus_read_word_data(als->client, 0x14);
	if (val >= 0)
		atomic_set(&als->lux, val);
	queue_delayed_work(als->wq, &als->poll, ALS_PERIOD);
}

static int als_suspend(struct device *dev)
{
	struct als *als = dev_get_drvdata(dev);

	cancel_delayed_work_sync(&als->poll);
	return 0;
}

static int als_resume(struct device *dev)
{
	struct als *als = dev_get_drvdata(dev);

	queue_delayed_work(als->wq, &als->poll, 0);
	return 0;
}

static DEFINE_SIMPLE_DEV_PM_OPS(als_pm, als_suspend, als_resume);

static int als_probe(struct i2c_client *client)
{
	struct als *als;
	int ret;

	als = kzalloc(sizeof(*als), GFP_KERNEL);
	if (!als)
		return -ENOMEM;

	als->client = client;
	atomic_set(&als->lux, 0);
	INIT_DELAYED_WORK(&als->poll, als_poll);
	als->wq = alloc_workqueue("als", WQ_FREEZABLE, 1);
	if (!als->wq) {
		ret = -ENOMEM;
		goto free;
	}

	ret = i2c_smbus_write_byte_data(client, 0x00, 0x03);
	if (ret)
		goto destroy;

	i2c_set_clientdata(client, als);
	queue_delayed_work(als->wq, &als->poll, 0);
	return 0;

destroy:
	destroy_workqueue(als->wq);
free:
	kfree(als);
	return ret;
}

static void als_remove(struct i2c_client *client)
{
	struct als *als = i2c_get_clientdata(client);

	cancel_delayed_work_sync(&als->poll);
	destroy_workqueue(als->wq);
	i2c_smbus_write_byte_data(client, 0x00, 0x00);
	kfree(als);
}

static const struct i2c_device_id als_ids[] = {
	{ "als7", 0 },
	{ }
};
MODULE_DEVICE_TABLE(i2c, als_ids);

static struct i2c_driver als_driver = {
	.driver		= {
		.name	= "als7",
		.pm	= pm_sleep_ptr(&als_pm),
	},
	.probe_new	= als_probe,
	.remove		= als_remove,
	.id_table	= als_ids,
};
module_i2c_driver(als_driver);

MODULE_LICENSE("GPL");
