#ifndef QZ_LINUX_MFD_SAMSUNG_CORE_H
#define QZ_LINUX_MFD_SAMSUNG_CORE_H
struct i2c_client;
struct regmap;
struct regmap_irq_chip_data;
struct sec_opmode_data;
struct sec_platform_data;
struct sec_pmic_dev;
struct sec_regulator_data;
enum sec_device_type { S5M8751X, S5M8763X, S5M8767X, S2MPA01, S2MPS11X, S2MPS13X, S2MPS14X, S2MPS15X, S2MPU02 };
struct sec_pmic_dev {
	struct device *dev;
	struct sec_platform_data *pdata;
	struct regmap *regmap_pmic;
	struct i2c_client *i2c;
	unsigned long device_type;
	int irq;
	struct regmap_irq_chip_data *irq_data;
};
struct sec_platform_data {
	struct sec_regulator_data *regulators;
	struct sec_opmode_data *opmode;
	int num_regulators;
	bool manual_poweroff;
	bool disable_wrstbi;
};
int sec_irq_init(struct sec_pmic_dev *sec_pmic);
#endif
