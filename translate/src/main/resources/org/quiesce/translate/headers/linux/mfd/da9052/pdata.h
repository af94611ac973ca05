#ifndef QZ_LINUX_MFD_DA9052_PDATA_H
#define QZ_LINUX_MFD_DA9052_PDATA_H
struct da9052;
struct led_platform_data;
struct regulator_init_data;
#define DA9052_MAX_REGULATORS 14
struct da9052_pdata {
	struct led_platform_data *pled;
	int (*init)(struct da9052 *da9052);
	int irq_base;
	int gpio_base;
	int use_for_apm;
	struct regulator_init_data *regulators[DA9052_MAX_REGULATORS];
};
#endif
