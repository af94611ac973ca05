#ifndef QZ_LINUX_MFD_MAX8998_H
#define QZ_LINUX_MFD_MAX8998_H
struct max8998_regulator_data;
struct max8998_platform_data {
	struct max8998_regulator_data *regulators;
	int num_regulators;
	unsigned int irq_base;
	int ono;
	bool wakeup;
	bool rtc_delay;
	int eoc;
	int restart;
	int timeout;
};
#endif
