// SPDX-License-Identifier: Apache-2.0
/* Four touch keys on an i2c bus, reported as an input device. */
#include <linux/i2c.h>
#include <linux/input.h>
#include <linux/interrupt.h>
#include <linux/module.h>

#define TK_REG_KEYS	0x10

static const unsigned short tk_codes[] = { KEY_UP, KEY_DOWN, KEY_LEFT, KEY_RIGHT };

struct tk_data {
	struct i2c_client *client;
	struct input_dev *input;
	u8 last;
};

static irqreturn_t tk_thread(int irq, void *dev_id)
{
	struct tk_data *tk = dev_id;
	unsigned int i;
	int val;

	val = i2c_smbus_read_byte_data(tk->client, TK_REG_KEYS);
	if (val < 0)
		return IRQ_NONE;

	for (i = 0; i < ARRAY_SIZE(tk_codes); i++)
		input_report_key(tk->input, tk_codes[i], val & BIT(i));
	input_sync(tk->input);
	tk->last = val;

	return IRQ_HANDLED;
}

static int tk_probe(struct i2c_client *client)
{
	struct device *dev = &client->dev;
	struct tk_data *tk;
	unsigned int i;
	int err;

	tk = devm_kzalloc(dev, sizeof(*tk), GFP_KERNEL);
	if (!tk)
		return -ENOMEM;
	tk->client = client;

	tk->input = input_allocate_device();
	if (!tk->input)
		return -ENOMEM;

	tk->input->name = "touch keys";
	tk->input->id.bustype = BUS_I2C;
	for (i = 0; i < ARRAY_SIZE(tk_codes); i++)
		input_set_capability(tk->input, EV_KEY, tk_codes[i]);

	err = input_register_device(tk->input);
	if (err) {
		input_free_device(tk->input);
		return err;
	}

	i2c_set_clientdata(client, tk);

	err = devm_request_threaded_irq(dev, client->irq, NULL, tk_thread,
					IRQF_ONESHOT, "touchkeys", tk);
	if (err) {
		input_unregister_device(tk->input);
		return dev_err_probe(dev, err, "no irq\n");
	}

	return 0;
}

static void tk_remove(struct i2c_client *client)
{
	struct tk_data *tk = i2c_get_clientdata(client);

	input_unregister_device(tk->input);
}

static const struct i2c_device_id tk_ids[] = {
	{ "touchkeys", 0 },
	{ }
};
MODULE_DEVICE_TABLE(i2c, tk_ids);

static struct i2c_driver tk_driver = {
	.driver = {
		.name = "touchkeys",
	},
	.probe_new = tk_probe,
	.remove = tk_remove,
	.id_table = tk_ids,
};
module_i2c_driver(tk_driver);

MODULE_LICENSE("GPL");
