#ifndef QZ_LINUX_APM_EMULATION_H
#define QZ_LINUX_APM_EMULATION_H
#include <linux/apm_bios.h>
struct apm_power_info;
#define APM_AC_OFFLINE 0
#define APM_AC_ONLINE 1
#define APM_BATTERY_STATUS_HIGH 0
#define APM_BATTERY_STATUS_LOW 1
#define APM_BATTERY_STATUS_CRITICAL 2
#define APM_BATTERY_STATUS_CHARGING 3
#define APM_UNITS_MINS 0
struct apm_power_info {
	unsigned char ac_line_status;
	unsigned char battery_status;
	unsigned char battery_flag;
	int battery_life;
	int time;
	int units;
};
extern void (*apm_get_power_status)(struct apm_power_info *);
void apm_queue_event(apm_event_t event);
#endif
