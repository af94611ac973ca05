// SPDX-License-Identifier: Apache-2.0
/* Temperature sensor with an over temperature interrupt. */
#include <linux/hwmon.h>
#include <linux/i2c.h>
#include <linux/interrupt.h>
#include <linux/module.h>

#define OT_TEMP		0x00
#define OT_STATUS	0x02
#define OT_ALARM	BIT(0)

struct ot {
	struct i2c_client *client;
	struct device *hwmon;
};

static umode_t ot_is_visible(const void *data, enum hwmon_sensor_types type,
			     u32 attr, int channel)
{
	return 0444;
}

static int ot_read(struct device *dev, enum hwmon_sensor_types type, u32 attr,
		   int channel, long *val)
{
	struct ot *ot = dev_get_drvdata(dev);
	int ret;

	switch (attr) {
	case hwmon_temp_input:
		ret = i2c_smbus_read_byte_data(ot->client, OT_TEMP);
		if (ret < 0)
			return ret;
		*val = ret * 1000;
		return 0;
	case hwmon_temp_max_alarm:
		ret = i2c_smbus_read_byte_data(ot->client, OT_STATUS);
		if (ret < 0)
			return ret;
		*val = !!(ret & OT_ALARM);
		return 0;
	default:
		return -EOPNOTSUPP;
	}
}

static const struct hwmon_ops ot_ops = {
	.is_visible	= ot_is_visible,
	.read		= ot_read,
};

static const struct hwmon_channel_info *ot_info[] = {
	HWMON_CHANNEL_INFO(temp, HWMON_T_INPUT | HWMON_T_MAX_ALARM),
	NULL
};

static const struct hwmon_chip_info ot_chip = {
	.ops	= &ot_ops,
	.info	= ot_info,
};

static irqreturn_t ot_alert(int irq, void *data)
{
	struct ot *ot = data;

	hwmon_notify_event(ot->hwmon, hwmon_temp, hwmon_temp_max_alarm, 0);
	return IRQ_HANDLED;
}

static int ot_probe(struct i2c_client *client)
{
	struct device *dev = &client->dev;
	struct ot *ot;

	ot = devm_kzalloc(dev, sizeof(*ot), GFP_KERNEL);
	if (!ot)
		return -ENOMEM;
	ot->client = client;

	ot->hwmon = devm_hwmon_device_register_with_info(dev, client->name, ot,
							 &ot_chip, NULL);
	if (IS_ERR(ot->hwmon))
		return PTR_ERR(ot->hwmon);

	if (client->irq <= 0)
		return 0;

	return devm_request_threaded_irq(dev, client->irq, NULL, ot_alert,
					 IRQF_TRIGGER_FALLING | IRQF_ONESHOT,
					 client->name, ot);
}

static const struct i2c_device_id ot_ids[] = {
	{ "ot75", 0 },
	{ }
};
MODULE_DEVICE_TABLE(i2c, ot_ids);

static struct i2c_driver ot_driver = {
	.class		= I2C_CLASS_HWMON,
	.driver.name	= "ot75",
	.probe_new	= ot_probe,
	.id_table	= ot_ids,
};
module_i2c_driver(ot_driver);

MODULE_LICENSE("GPL");
