#ifndef QZ_ACPI_BATTERY_H
#define QZ_ACPI_BATTERY_H
#include <linux/power_supply.h>
struct acpi_battery_hook;
struct power_supply;
struct acpi_battery_hook {
	const char *name;
	int (*add_battery)(struct power_supply *battery, struct acpi_battery_hook *hook);
	int (*remove_battery)(struct power_supply *battery, struct acpi_battery_hook *hook);
	struct list_head list;
};
void battery_hook_register(struct acpi_battery_hook *hook);
void battery_hook_unregister(struct acpi_battery_hook *hook);
#endif
