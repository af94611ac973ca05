#ifndef QZ_LINUX_REGULATOR_MACHINE_H
#define QZ_LINUX_REGULATOR_MACHINE_H
#include <linux/path.h>
struct regulator_consumer_supply;
#define REGULATOR_CHANGE_STATUS 8
struct regulation_constraints {
	const char *name;
	int min_uV;
	int max_uV;
	int min_uA;
	int max_uA;
	unsigned int valid_ops_mask;
	unsigned int initial_mode;
	unsigned int ramp_delay;
	unsigned int settling_time;
	unsigned int enable_time;
	unsigned always_on : 1;
	unsigned boot_on : 1;
	unsigned apply_uV : 1;
	unsigned soft_start : 1;
};
struct regulator_consumer_supply {
	const char *dev_name;
	const char *supply;
};
struct regulator_init_data {
	const char *supply_regulator;
	struct regulation_constraints constraints;
	int num_consumer_supplies;
	struct regulator_consumer_supply *consumer_supplies;
	void *driver_data;
};
#endif
