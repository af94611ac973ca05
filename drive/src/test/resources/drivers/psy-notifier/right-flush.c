// SPDX-License-Identifier: Apache-2.0
/*
 * Fan that follows the mains: power supply events come through a notifier,
 * the i2c write is a work's.
 */
#include <linux/i2c.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/notifier.h>
#include <linux/power_supply.h>
#include <linux/slab.h>
#include <linux/workqueue.h>

struct psyfan {
	struct i2c_client *client;
	struct notifier_block nb;
	struct work_struct work;
	struct mutex lock;
	u8 duty;
};

static void psyfan_work(struct work_struct *work)
{
	struct psyfan *fan = container_of(work, struct psyfan, work);

	mutex_lock(&fan->lock);
	fan->duty = power_supply_is_system_supplied() > 0 ? 200 : 80;
	i2c_smbus_write_byte_data(fan->client, 0x10, fan->duty);
	mutex_unlock(&fan->lock);
}

static int psyfan_event(struct notifier_block *nb, unsigned long event,
			void *data)
{
	struct psyfan *fan = container_of(nb, struct psyfan, nb);

	if (event != PSY_EVENT_PROP_CHANGED)
		return NOTIFY_DONE;

	schedule_work(&fan->work);
	return NOTIFY_OK;
}

static int psyfan_probe(struct i2c_client *client,
			const struct i2c_device_id *id)
{
	struct psyfan *fan;
	int err;

	fan = kzalloc(sizeof(*fan), GFP_KERNEL);
	if (!fan)
		return -ENOMEM;

	fan->client = client;
	mutex_init(&fan->lock);
	INIT_WORK(&fan->work, psyfan_work);
	i2c_set_clientdata(client, fan);

	fan->nb.notifier_call = psyfan_event;
	err = power_supply_reg_notifier(&fan->nb);
	if (err) {
		kfree(fan);
		return err;
	}

	schedule_work(&fan->work);
	return 0;
}

static void psyfan_remove(struct i2c_client *client)
{
	struct psyfan *fan = i2c_get_clientdata(client);

	power_supply_unreg_notifier(&fan->nb);
	flush_work(&fan->work);
	kfree(fan);
}

static const struct i2c_device_id psyfan_ids[] = {
	{ "psyfan", 0 },
	{ }
};
MODULE_DEVICE_TABLE(i2c, psyfan_ids);

static struct i2c_driver psyfan_driver = {
	.driver		= { .name = "psyfan" },
	.probe		= psyfan_probe,
	.remove		= psyfan_remove,
	.id_table	= psyfan_ids,
};
module_i2c_driver(psyfan_driver);

MODULE_LICENSE("GPL");
