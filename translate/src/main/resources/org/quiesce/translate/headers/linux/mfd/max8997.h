#ifndef QZ_LINUX_MFD_MAX8997_H
#define QZ_LINUX_MFD_MAX8997_H
struct max8997_haptic_platform_data;
struct max8997_led_platform_data;
struct max8997_regulator_data;
enum max8997_haptic_motor_type { __qz_max8997_haptic_motor_type };
enum max8997_haptic_pulse_mode { MAX8997_EXTERNAL_MODE, MAX8997_INTERNAL_MODE };
enum max8997_haptic_pwm_divisor { __qz_max8997_haptic_pwm_divisor };
struct max8997_haptic_platform_data {
	unsigned int pwm_channel_id;
	unsigned int pwm_period;
	enum max8997_haptic_motor_type type;
	enum max8997_haptic_pulse_mode mode;
	enum max8997_haptic_pwm_divisor pwm_divisor;
	unsigned int internal_mode_pattern;
	unsigned int pattern_cycle;
	unsigned int pattern_signal_period;
};
enum max8997_led_mode { MAX8997_NONE, MAX8997_FLASH_MODE, MAX8997_MOVIE_MODE, MAX8997_FLASH_PIN_CONTROL_MODE, MAX8997_MOVIE_PIN_CONTROL_MODE };
struct max8997_platform_data {
	int ono;
	struct max8997_regulator_data *regulators;
	int num_regulators;
	int eoc_mA;
	int timeout;
	struct max8997_haptic_platform_data *haptic_pdata;
	struct max8997_led_platform_data *led_pdata;
};
#endif
