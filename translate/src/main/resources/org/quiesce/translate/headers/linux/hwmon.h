#ifndef QZ_LINUX_HWMON_H
#define QZ_LINUX_HWMON_H
struct hwmon_channel_info;
struct hwmon_chip_info;
struct hwmon_ops;
#define HWMON_C_TEMP_RESET_HISTORY 1UL
#define HWMON_C_IN_RESET_HISTORY 2UL
#define HWMON_C_REGISTER_TZ 0x10UL
#define HWMON_C_UPDATE_INTERVAL 0x20UL
#define HWMON_C_ALARMS 0x40UL
#define HWMON_C_SAMPLES 0x80UL
#define HWMON_C_TEMP_SAMPLES 0x800UL
#define HWMON_T_ENABLE 1UL
#define HWMON_T_INPUT 2UL
#define HWMON_T_TYPE 4UL
#define HWMON_T_LCRIT 8UL
#define HWMON_T_MIN 0x20UL
#define HWMON_T_MIN_HYST 0x40UL
#define HWMON_T_MAX 0x80UL
#define HWMON_T_MAX_HYST 0x100UL
#define HWMON_T_CRIT 0x200UL
#define HWMON_T_CRIT_HYST 0x400UL
#define HWMON_T_EMERGENCY 0x800UL
#define HWMON_T_EMERGENCY_HYST 0x1000UL
#define HWMON_T_ALARM 0x2000UL
#define HWMON_T_MIN_ALARM 0x8000UL
#define HWMON_T_MAX_ALARM 0x10000UL
#define HWMON_T_CRIT_ALARM 0x20000UL
#define HWMON_T_EMERGENCY_ALARM 0x40000UL
#define HWMON_T_FAULT 0x80000UL
#define HWMON_T_OFFSET 0x100000UL
#define HWMON_T_LABEL 0x200000UL
#define HWMON_T_LOWEST 0x400000UL
#define HWMON_T_HIGHEST 0x800000UL
#define HWMON_T_RESET_HISTORY 0x1000000UL
#define HWMON_I_ENABLE 1UL
#define HWMON_I_INPUT 2UL
#define HWMON_I_MIN 4UL
#define HWMON_I_MAX 8UL
#define HWMON_I_LCRIT 0x10UL
#define HWMON_I_CRIT 0x20UL
#define HWMON_I_AVERAGE 0x40UL
#define HWMON_I_LOWEST 0x80UL
#define HWMON_I_HIGHEST 0x100UL
#define HWMON_I_RESET_HISTORY 0x200UL
#define HWMON_I_LABEL 0x400UL
#define HWMON_I_ALARM 0x800UL
#define HWMON_I_MIN_ALARM 0x1000UL
#define HWMON_I_MAX_ALARM 0x2000UL
#define HWMON_I_LCRIT_ALARM 0x4000UL
#define HWMON_I_CRIT_ALARM 0x8000UL
#define HWMON_C_ENABLE 1UL
#define HWMON_C_INPUT 2UL
#define HWMON_C_MIN 4UL
#define HWMON_C_MAX 8UL
#define HWMON_C_LCRIT 0x10UL
#define HWMON_C_CRIT 0x20UL
#define HWMON_C_AVERAGE 0x40UL
#define HWMON_C_LOWEST 0x80UL
#define HWMON_C_HIGHEST 0x100UL
#define HWMON_C_RESET_HISTORY 0x200UL
#define HWMON_C_LABEL 0x400UL
#define HWMON_C_MIN_ALARM 0x1000UL
#define HWMON_C_MAX_ALARM 0x2000UL
#define HWMON_C_LCRIT_ALARM 0x4000UL
#define HWMON_C_CRIT_ALARM 0x8000UL
#define HWMON_P_ENABLE 1UL
#define HWMON_P_AVERAGE 2UL
#define HWMON_P_AVERAGE_INTERVAL 4UL
#define HWMON_P_INPUT 0x200UL
#define HWMON_P_INPUT_HIGHEST 0x400UL
#define HWMON_P_INPUT_LOWEST 0x800UL
#define HWMON_P_RESET_HISTORY 0x1000UL
#define HWMON_P_CAP 0x4000UL
#define HWMON_P_CAP_MAX 0x10000UL
#define HWMON_P_MIN 0x40000UL
#define HWMON_P_MAX 0x80000UL
#define HWMON_P_CRIT 0x100000UL
#define HWMON_P_LABEL 0x400000UL
#define HWMON_P_MIN_ALARM 0x2000000UL
#define HWMON_P_MAX_ALARM 0x4000000UL
#define HWMON_P_CRIT_ALARM 0x10000000UL
#define HWMON_E_INPUT 2UL
#define HWMON_E_LABEL 4UL
#define HWMON_H_INPUT 2UL
#define HWMON_F_ENABLE 1UL
#define HWMON_F_INPUT 2UL
#define HWMON_F_LABEL 4UL
#define HWMON_F_MIN 8UL
#define HWMON_F_MAX 0x10UL
#define HWMON_F_DIV 0x20UL
#define HWMON_F_TARGET 0x80UL
#define HWMON_F_ALARM 0x100UL
#define HWMON_F_MIN_ALARM 0x200UL
#define HWMON_F_MAX_ALARM 0x400UL
#define HWMON_F_FAULT 0x800UL
#define HWMON_PWM_INPUT 1UL
#define HWMON_PWM_ENABLE 2UL
#define HWMON_PWM_MODE 4UL
#define HWMON_PWM_FREQ 8UL
#define HWMON_PWM_AUTO_CHANNELS_TEMP 0x10UL
#define HWMON_INTRUSION_ALARM 1UL
enum hwmon_sensor_types { hwmon_chip, hwmon_temp, hwmon_in, hwmon_curr, hwmon_power, hwmon_energy, hwmon_humidity, hwmon_fan, hwmon_pwm, hwmon_intrusion, hwmon_max };
enum hwmon_chip_attributes { hwmon_chip_temp_reset_history, hwmon_chip_in_reset_history, hwmon_chip_curr_reset_history, hwmon_chip_power_reset_history, hwmon_chip_update_interval = 5, hwmon_chip_alarms, hwmon_chip_samples, hwmon_chip_curr_samples, hwmon_chip_in_samples, hwmon_chip_power_samples, hwmon_chip_temp_samples };
enum hwmon_temp_attributes { hwmon_temp_enable, hwmon_temp_input, hwmon_temp_type, hwmon_temp_lcrit, hwmon_temp_lcrit_hyst, hwmon_temp_min, hwmon_temp_min_hyst, hwmon_temp_max, hwmon_temp_max_hyst, hwmon_temp_crit, hwmon_temp_crit_hyst, hwmon_temp_emergency, hwmon_temp_emergency_hyst, hwmon_temp_alarm, hwmon_temp_lcrit_alarm, hwmon_temp_min_alarm, hwmon_temp_max_alarm, hwmon_temp_crit_alarm, hwmon_temp_emergency_alarm, hwmon_temp_fault, hwmon_temp_offset, hwmon_temp_label, hwmon_temp_lowest, hwmon_temp_highest, hwmon_temp_reset_history, hwmon_temp_rated_min, hwmon_temp_rated_max };
enum hwmon_in_attributes { hwmon_in_enable, hwmon_in_input, hwmon_in_min, hwmon_in_max, hwmon_in_lcrit, hwmon_in_crit, hwmon_in_average, hwmon_in_lowest, hwmon_in_highest, hwmon_in_reset_history, hwmon_in_label, hwmon_in_alarm, hwmon_in_min_alarm, hwmon_in_max_alarm, hwmon_in_lcrit_alarm, hwmon_in_crit_alarm, hwmon_in_rated_min, hwmon_in_rated_max };
enum hwmon_curr_attributes { hwmon_curr_enable, hwmon_curr_input, hwmon_curr_min, hwmon_curr_max, hwmon_curr_lcrit, hwmon_curr_crit, hwmon_curr_average, hwmon_curr_lowest, hwmon_curr_highest, hwmon_curr_reset_history, hwmon_curr_label, hwmon_curr_alarm, hwmon_curr_min_alarm, hwmon_curr_max_alarm, hwmon_curr_lcrit_alarm, hwmon_curr_crit_alarm, hwmon_curr_rated_min, hwmon_curr_rated_max };
enum hwmon_power_attributes { hwmon_power_enable, hwmon_power_average, hwmon_power_average_interval, hwmon_power_average_interval_max, hwmon_power_average_interval_min, hwmon_power_average_highest, hwmon_power_average_lowest, hwmon_power_average_max, hwmon_power_average_min, hwmon_power_input, hwmon_power_input_highest, hwmon_power_input_lowest, hwmon_power_reset_history, hwmon_power_accuracy, hwmon_power_cap, hwmon_power_cap_hyst, hwmon_power_cap_max, hwmon_power_cap_min, hwmon_power_min, hwmon_power_max, hwmon_power_crit, hwmon_power_lcrit, hwmon_power_label, hwmon_power_alarm, hwmon_power_cap_alarm, hwmon_power_min_alarm, hwmon_power_max_alarm, hwmon_power_lcrit_alarm, hwmon_power_crit_alarm, hwmon_power_rated_min, hwmon_power_rated_max };
enum hwmon_energy_attributes { hwmon_energy_enable, hwmon_energy_input, hwmon_energy_label };
enum hwmon_humidity_attributes { hwmon_humidity_enable, hwmon_humidity_input, hwmon_humidity_label, hwmon_humidity_min, hwmon_humidity_min_hyst, hwmon_humidity_max, hwmon_humidity_max_hyst, hwmon_humidity_alarm, hwmon_humidity_fault, hwmon_humidity_rated_min, hwmon_humidity_rated_max };
enum hwmon_fan_attributes { hwmon_fan_enable, hwmon_fan_input, hwmon_fan_label, hwmon_fan_min, hwmon_fan_max, hwmon_fan_div, hwmon_fan_pulses, hwmon_fan_target, hwmon_fan_alarm, hwmon_fan_min_alarm, hwmon_fan_max_alarm, hwmon_fan_fault };
enum hwmon_pwm_attributes { hwmon_pwm_input, hwmon_pwm_enable, hwmon_pwm_mode, hwmon_pwm_freq, hwmon_pwm_auto_channels_temp };
enum hwmon_intrusion_attributes { hwmon_intrusion_alarm, hwmon_intrusion_beep };
struct hwmon_ops {
	umode_t (*is_visible)(const void *drvdata, enum hwmon_sensor_types type, u32 attr, int channel);
	int (*read)(struct device *dev, enum hwmon_sensor_types type, u32 attr, int channel, long *val);
	int (*read_string)(struct device *dev, enum hwmon_sensor_types type, u32 attr, int channel, const char **str);
	int (*write)(struct device *dev, enum hwmon_sensor_types type, u32 attr, int channel, long val);
};
struct hwmon_channel_info {
	enum hwmon_sensor_types type;
	const u32 *config;
};
struct hwmon_chip_info {
	const struct hwmon_ops *ops;
	const struct hwmon_channel_info **info;
};
#define HWMON_CHANNEL_INFO(t, ...) (&(struct hwmon_channel_info){ .type = hwmon_##t, .config = (u32[]){ __VA_ARGS__, 0 } })
struct device *hwmon_device_register(struct device *dev);
struct device *hwmon_device_register_with_groups(struct device *dev, const char *name, void *drvdata, const struct attribute_group **groups);
struct device *devm_hwmon_device_register_with_groups(struct device *dev, const char *name, void *drvdata, const struct attribute_group **groups);
struct device *hwmon_device_register_with_info(struct device *dev, const char *name, void *drvdata, const struct hwmon_chip_info *info, const struct attribute_group **extra_groups);
struct device *hwmon_device_register_for_thermal(struct device *dev, const char *name, void *drvdata);
struct device *devm_hwmon_device_register_with_info(struct device *dev, const char *name, void *drvdata, const struct hwmon_chip_info *info, const struct attribute_group **extra_groups);
void hwmon_device_unregister(struct device *dev);
void devm_hwmon_device_unregister(struct device *dev);
int hwmon_notify_event(struct device *dev, enum hwmon_sensor_types type, u32 attr, int channel);
char *hwmon_sanitize_name(const char *name);
char *devm_hwmon_sanitize_name(struct device *dev, const char *name);
bool hwmon_is_bad_char(const char ch);
#endif
