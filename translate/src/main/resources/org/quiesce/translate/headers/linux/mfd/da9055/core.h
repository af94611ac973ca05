#ifndef QZ_LINUX_MFD_DA9055_CORE_H
#define QZ_LINUX_MFD_DA9055_CORE_H
#include <linux/regmap.h>
struct da9055;
struct i2c_client;
struct regmap;
struct regmap_config;
struct regmap_irq_chip_data;
#define DA9055_IRQ_ALARM 1
#define DA9055_IRQ_TICK 2
#define DA9055_IRQ_NONKEY 0
#define DA9055_IRQ_REGULATOR 11
#define DA9055_IRQ_HWMON 3
struct da9055 {
	struct regmap *regmap;
	struct regmap_irq_chip_data *irq_data;
	struct device *dev;
	struct i2c_client *i2c_client;
	int irq_base;
	int chip_irq;
};
int da9055_reg_read(struct da9055 *da9055, unsigned char reg);
int da9055_reg_write(struct da9055 *da9055, unsigned char reg, unsigned char val);
int da9055_group_read(struct da9055 *da9055, unsigned char reg, unsigned reg_cnt, unsigned char *val);
int da9055_group_write(struct da9055 *da9055, unsigned char reg, unsigned reg_cnt, unsigned char *val);
int da9055_reg_update(struct da9055 *da9055, unsigned char reg, unsigned char bit_mask, unsigned char reg_val);
int da9055_device_init(struct da9055 *da9055);
void da9055_device_exit(struct da9055 *da9055);
extern const struct regmap_config da9055_regmap_config;
#endif
