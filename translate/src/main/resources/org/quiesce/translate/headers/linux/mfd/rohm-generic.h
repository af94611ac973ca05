#ifndef QZ_LINUX_MFD_ROHM_GENERIC_H
#define QZ_LINUX_MFD_ROHM_GENERIC_H
struct device_node;
struct regmap;
struct regulator_desc;
struct rohm_dvs_config;
enum rohm_chip_type { ROHM_CHIP_TYPE_BD9573 = 1, ROHM_CHIP_TYPE_BD9576 = 3, ROHM_CHIP_TYPE_BD71815, ROHM_CHIP_TYPE_BD71828, ROHM_CHIP_TYPE_BD71837, ROHM_CHIP_TYPE_BD71847 };
struct rohm_regmap_dev {
	struct device *dev;
	struct regmap *regmap;
};
struct rohm_dvs_config {
	unsigned int idle_mask;
};
int rohm_regulator_set_dvs_levels(const struct rohm_dvs_config *dvs, struct device_node *np, const struct regulator_desc *desc, struct regmap *regmap);
#endif
