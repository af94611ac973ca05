// SPDX-License-Identifier: Apache-2.0
/* Gauge without an interrupt: poll, and tell user space about changes. */
#include <linux/devm-helpers.h>
#include <linux/i2c.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/power_supply.h>
#include <linux/slab.h>
#include <linux/workqueue.h>

#define GAUGE_SOC	0x2c
#define GAUGE_PERIOD	msecs_to_jiffies(15000)

struct gauge {
	struct i2c_client *client;
	struct power_supply *psy;
	struct mutex lock;		/* protects soc */
	int soc;
	struct delayed_work poll;
};

static void gauge_poll(struct work_struct *work)
{
	struct gauge *g = container_of(work, struct gauge, poll.work);
	bool changed = false;
	int soc;

	soc = i2c_smbus_read_word_data(g->client, GAUGE_SOC);
	if (soc >= 0) {
		mutex_lock(&g->lock);
		changed = soc != g->soc;
		g->soc = soc;
		mutex_unlock(&g->lock);
	}
	if (changed)
		power_supply_changed(g->psy);

	schedule_delayed_work(&g->poll, GAUGE_PERIOD);
}

static int gauge_get_property(struct power_supply *psy,
			      enum power_supply_property prop,
			      union power_supply_propval *val)
{
	struct gauge *g = power_supply_get_drvdata(psy);

	switch (prop) {
	case POWER_SUPPLY_PROP_CAPACITY:
		mutex_lock(&g->lock);
		val->intval = g->soc;
		mutex_unlock(&g->lock);
		return 0;
	default:
		return -EINVAL;
	}
}

static enum power_supply_property gauge_props[] = {
	POWER_SUPPLY_PROP_CAPACITY,
};

static const struct power_supply_desc gauge_desc = {
	.name		= "gauge",
	.type		= POWER_SUPPLY_TYPE_BATTERY,
	.properties	= gauge_props,
	.num_properties	= ARRAY_SIZE(gauge_props),
	.get_property	= gauge_get_property,
};

static int gauge_probe(struct i2c_client *client,
		       const struct i2c_device_id *id)
{
	struct power_supply_config cfg = {};
	struct gauge *g;
	int ret;

	g = devm_kzalloc(&client->dev, sizeof(*g), GFP_KERNEL);
	if (!g)
		return -ENOMEM;

	g->client = client;
	mutex_init(&g->lock);
	i2c_set_clientdata(client, g);

	cfg.drv_data = g;
	g->psy = devm_power_supply_register(&client->dev, &gauge_desc, &cfg);
	if (IS_ERR(g->psy))
		return PTR_ERR(g->psy);

	ret = devm_delayed_work_autocancel(&client->dev, &g->poll, gauge_poll);
	if (ret)
		return ret;

	schedule_delayed_work(&g->poll, 0);
	return 0;
}

static const struct i2c_device_id gauge_id[] = {
	{ "gauge17" },
	{ }
};
MODULE_DEVICE_TABLE(i2c, gauge_id);

static struct i2c_driver gauge_driver = {
	.driver		= { .name = "gauge17" },
	.probe		= gauge_probe,
	.id_table	= gauge_id,
};
module_i2c_driver(gauge_driver);

MODULE_LICENSE("GPL");
