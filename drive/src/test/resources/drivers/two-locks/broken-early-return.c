// SPDX-License-Identifier: Apache-2.0
/* Motor with two locks: the bus before the state, everywhere. */
#include <linux/i2c.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/workqueue.h>

struct motor {
	struct i2c_client *client;
	struct mutex bus;	/* outer: one transfer at a time */
	struct mutex state;	/* inner: speed and target */
	struct delayed_work ramp;
	int speed;
	int target;
};

static void motor_ramp(struct work_struct *work)
{
	struct motor *m = container_of(work, struct motor, ramp.work);
	bool again = false;

	mutex_lock(&m->bus);
	mutex_lock(&m->state);
	if (m->speed != m->target) {
		m->speed += m->speed < m->target ? 1 : -1;
		i2c_smbus_write_byte_data(m->client, 0x02, m->speed);
		again = m->speed != m->target;
	}
	mutex_unlock(&m->state);
	mutex_unlock(&m->bus);

	if (again)
		schedule_delayed_work(&m->ramp, HZ / 20);
}

static ssize_t speed_show(struct device *dev, struct device_attribute *attr,
			  char *buf)
{
	struct motor *m = dev_get_drvdata(dev);
	int raw, speed;

	mutex_lock(&m->bus);
	raw = i2c_smbus_read_byte_data(m->client, 0x03);
	if (raw < 0)
		return raw;
	mutex_lock(&m->state);
	speed = m->speed;
	mutex_unlock(&m->state);
	mutex_unlock(&m->bus);

	return sysfs_emit(buf, "%d %d\n", speed, raw);
}

static ssize_t speed_store(struct device *dev, struct device_attribute *attr,
			   const char *buf, size_t len)
{
	struct motor *m = dev_get_drvdata(dev);
	u8 val;
	int err;

	err = kstrtou8(buf, 0, &val);
	if (err)
		return err;

	mutex_lock(&m->state);
	m->target = val;
	mutex_unlock(&m->state);
	schedule_delayed_work(&m->ramp, 0);
	return len;
}
static DEVICE_ATTR_RW(speed);

static struct attribute *motor_attrs[] = {
	&dev_attr_speed.attr,
	NULL
};
ATTRIBUTE_GROUPS(motor);

static int motor_probe(struct i2c_client *client)
{
	struct motor *m;

	m = devm_kzalloc(&client->dev, sizeof(*m), GFP_KERNEL);
	if (!m)
		return -ENOMEM;
	m->client = client;
	mutex_init(&m->bus);
	mutex_init(&m->state);
	INIT_DELAYED_WORK(&m->ramp, motor_ramp);
	i2c_set_clientdata(client, m);
	return 0;
}

static void motor_remove(struct i2c_client *client)
{
	struct motor *m = i2c_get_clientdata(client);

	cancel_delayed_work_sync(&m->ramp);
	i2c_smbus_write_byte_data(client, 0x02, 0);
}

static const struct i2c_device_id motor_ids[] = {
	{ "motor1", 0 },
	{ }
};
MODULE_DEVICE_TABLE(i2c, motor_ids);

static struct i2c_driver motor_driver = {
	.driver		= {
		.name		= "motor1",
		.dev_groups	= motor_groups,
	},
	.probe_new	= motor_probe,
	.remove		= motor_remove,
	.id_table	= motor_ids,
};
module_i2c_driver(motor_driver);

MODULE_LICENSE("GPL");
