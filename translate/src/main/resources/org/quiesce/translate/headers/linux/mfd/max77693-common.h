#ifndef QZ_LINUX_MFD_MAX77693_COMMON_H
#define QZ_LINUX_MFD_MAX77693_COMMON_H
struct i2c_client;
struct regmap;
struct regmap_irq_chip_data;
enum max77693_types { TYPE_MAX77693 = 1, TYPE_MAX77843 };
struct max77693_dev {
	struct device *dev;
	struct i2c_client *i2c;
	struct i2c_client *i2c_muic;
	struct i2c_client *i2c_haptic;
	struct i2c_client *i2c_chg;
	enum max77693_types type;
	struct regmap *regmap;
	struct regmap *regmap_muic;
	struct regmap *regmap_haptic;
	struct regmap *regmap_chg;
	struct regmap_irq_chip_data *irq_data_led;
	struct regmap_irq_chip_data *irq_data_topsys;
	struct regmap_irq_chip_data *irq_data_chg;
	struct regmap_irq_chip_data *irq_data_muic;
	int irq;
};
#endif
