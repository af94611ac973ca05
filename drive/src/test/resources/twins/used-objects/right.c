// SPDX-License-Identifier: Apache-2.0
/* An interrupt reads the registers of its chip through a map. */
#include <linux/i2c.h>
#include <linux/interrupt.h>
#include <linux/module.h>
#include <linux/regmap.h>
#include <linux/slab.h>

struct chip {
	struct regmap *map;
	unsigned int status;
};

static const struct regmap_config chip_config = { .reg_bits = 8, .val_bits = 8 };

static irqreturn_t chip_irq(int irq, void *data)
{
	struct chip *chip = data;

	regmap_write(chip->map, 1, 1);
	return IRQ_HANDLED;
}

static int chip_probe(struct i2c_client *client)
{
	struct chip *chip;

	chip = devm_kzalloc(&client->dev, sizeof(*chip), GFP_KERNEL);
	if (!chip)
		return -ENOMEM;

	chip->map = devm_regmap_init_i2c(client, &chip_config);
	if (IS_ERR(chip->map))
		return PTR_ERR(chip->map);

	return devm_request_threaded_irq(&client->dev, client->irq, NULL, chip_irq,
					 IRQF_ONESHOT, "chip", chip);
}

static struct i2c_driver chip_driver = {
	.driver.name	= "chip",
	.probe_new	= chip_probe,
};
module_i2c_driver(chip_driver);

MODULE_LICENSE("GPL");
