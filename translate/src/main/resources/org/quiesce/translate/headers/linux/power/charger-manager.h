#ifndef QZ_LINUX_POWER_CHARGER_MANAGER_H
#define QZ_LINUX_POWER_CHARGER_MANAGER_H
struct charger_regulator;
enum data_source { CM_BATTERY_PRESENT, CM_NO_BATTERY, CM_FUEL_GAUGE, CM_CHARGER_STAT };
enum polling_modes { CM_POLL_DISABLE, CM_POLL_ALWAYS, CM_POLL_EXTERNAL_POWER_ONLY, CM_POLL_CHARGING_ONLY };
struct charger_desc {
	const char *psy_name;
	enum polling_modes polling_mode;
	unsigned int polling_interval_ms;
	unsigned int fullbatt_vchkdrop_uV;
	unsigned int fullbatt_uV;
	unsigned int fullbatt_soc;
	unsigned int fullbatt_full_capacity;
	enum data_source battery_present;
	const char **psy_charger_stat;
	int num_charger_regulators;
	struct charger_regulator *charger_regulators;
	const struct attribute_group **sysfs_groups;
	const char *psy_fuel_gauge;
	const char *thermal_zone;
	int temp_min;
	int temp_max;
	int temp_diff;
	bool measure_battery_temp;
	u32 charging_max_duration_ms;
	u32 discharging_max_duration_ms;
};
#endif
