#ifndef QZ_LINUX_PMBUS_H
#define QZ_LINUX_PMBUS_H
struct regulator_init_data;
#define PMBUS_SKIP_STATUS_CHECK 1UL
#define PMBUS_WRITE_PROTECTED 2UL
#define PMBUS_NO_CAPABILITY 4UL
#define PMBUS_READ_STATUS_AFTER_FAILED_CHECK 8UL
#define PMBUS_NO_WRITE_PROTECT 0x10UL
#define PMBUS_USE_COEFFICIENTS_CMD 0x20UL
struct pmbus_platform_data {
	u32 flags;
	int num_regulators;
	struct regulator_init_data *reg_init_data;
};
#endif
