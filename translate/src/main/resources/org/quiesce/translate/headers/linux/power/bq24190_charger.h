#ifndef QZ_LINUX_POWER_BQ24190_CHARGER_H
#define QZ_LINUX_POWER_BQ24190_CHARGER_H
#include <linux/regulator/machine.h>
struct regulator_init_data;
struct bq24190_platform_data {
	const struct regulator_init_data *regulator_init_data;
};
#endif
