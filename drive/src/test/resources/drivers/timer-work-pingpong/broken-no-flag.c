// SPDX-License-Identifier: Apache-2.0
/*
 * Fan tacho sampler: a timer paces, a work talks to the slow bus and arms
 * the timer for the next sample.
 */
#include <linux/i2c.h>
#include <linux/module.h>
#include <linux/slab.h>
#include <linux/spinlock.h>
#include <linux/timer.h>
#include <linux/workqueue.h>

struct tacho {
	struct i2c_client *client;
	struct timer_list pace;
	struct work_struct sample;
	spinlock_t lock;		/* protects stopping and the arming */
	bool stopping;
	int rpm;
};

static void tacho_arm(struct tacho *t)
{
	spin_lock_bh(&t->lock);
	if (!t->stopping)
		mod_timer(&t->pace, jiffies + HZ / 2);
	spin_unlock_bh(&t->lock);
}

static void tacho_sample(struct work_struct *work)
{
	struct tacho *t = container_of(work, struct tacho, sample);
	int val;

	val = i2c_smbus_read_word_data(t->client, 0x30);
	if (val >= 0)
		t->rpm = val * 60;
	tacho_arm(t);
}

static void tacho_pace(struct timer_list *timer)
{
	struct tacho *t = from_timer(t, timer, pace);

	schedule_work(&t->sample);
}

static int tacho_probe(struct i2c_client *client,
		       const struct i2c_device_id *id)
{
	struct tacho *t;

	if (!i2c_check_functionality(client->adapter,
				     I2C_FUNC_SMBUS_WORD_DATA))
		return -EOPNOTSUPP;

	t = kzalloc(sizeof(struct tacho), GFP_KERNEL);
	if (!t)
		return -ENOMEM;

	t->client = client;
	spin_lock_init(&t->lock);
	timer_setup(&t->pace, tacho_pace, 0);
	INIT_WORK(&t->sample, tacho_sample);
	i2c_set_clientdata(client, t);

	tacho_arm(t);
	return 0;
}

static void tacho_remove(struct i2c_client *client)
{
	struct tacho *t = i2c_get_clientdata(client);

	del_timer_sync(&t->pace);
	cancel_work_sync(&t->sample);
	kfree(t);
}

static const struct i2c_device_id tacho_id[] = {
	{ "tacho9", 0 },
	{ }
};
MODULE_DEVICE_TABLE(i2c, tacho_id);

static struct i2c_driver tacho_driver = {
	.driver		= { .name = "tacho9" },
	.probe		= tacho_probe,
	.remove		= tacho_remove,
	.id_table	= tacho_id,
};
module_i2c_driver(tacho_driver);

MODULE_LICENSE("GPL");
