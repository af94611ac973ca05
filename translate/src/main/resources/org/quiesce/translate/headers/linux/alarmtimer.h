#ifndef QZ_LINUX_ALARMTIMER_H
#define QZ_LINUX_ALARMTIMER_H
#include <linux/timerqueue.h>
struct alarm;
enum alarmtimer_type { ALARM_BOOTTIME = 1 };
enum alarmtimer_restart { ALARMTIMER_NORESTART };
struct alarm {
	struct timerqueue_node node;
	struct hrtimer timer;
	enum alarmtimer_restart(*function)(struct alarm *, ktime_t now);
	enum alarmtimer_type type;
	int state;
	void *data;
};
#endif
