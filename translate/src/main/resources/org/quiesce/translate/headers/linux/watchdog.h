#ifndef QZ_LINUX_WATCHDOG_H
#define QZ_LINUX_WATCHDOG_H
#include <linux/ioport.h>
#include <linux/notifier.h>
#include <linux/panic.h>
struct watchdog_core_data;
struct watchdog_device;
struct watchdog_governor;
struct watchdog_info;
struct watchdog_ops;
#define WATCHDOG_IOCTL_BASE 87
#define WDIOC_GETSUPPORT _IOR(WATCHDOG_IOCTL_BASE, 0, struct watchdog_info)
#define WDIOC_GETSTATUS _IOR(WATCHDOG_IOCTL_BASE, 1, int)
#define WDIOC_GETBOOTSTATUS _IOR(WATCHDOG_IOCTL_BASE, 2, int)
#define WDIOC_GETTEMP _IOR(WATCHDOG_IOCTL_BASE, 3, int)
#define WDIOC_SETOPTIONS _IOR(WATCHDOG_IOCTL_BASE, 4, int)
#define WDIOC_KEEPALIVE _IOR(WATCHDOG_IOCTL_BASE, 5, int)
#define WDIOC_SETTIMEOUT _IOWR(WATCHDOG_IOCTL_BASE, 6, int)
#define WDIOC_GETTIMEOUT _IOR(WATCHDOG_IOCTL_BASE, 7, int)
#define WDIOC_SETPRETIMEOUT _IOWR(WATCHDOG_IOCTL_BASE, 8, int)
#define WDIOC_GETPRETIMEOUT _IOR(WATCHDOG_IOCTL_BASE, 9, int)
#define WDIOC_GETTIMELEFT _IOR(WATCHDOG_IOCTL_BASE, 10, int)
#define WDIOF_OVERHEAT 1
#define WDIOF_FANFAULT 2
#define WDIOF_EXTERN1 4
#define WDIOF_EXTERN2 8
#define WDIOF_POWERUNDER 0x10
#define WDIOF_CARDRESET 0x20
#define WDIOF_POWEROVER 0x40
#define WDIOF_SETTIMEOUT 0x80
#define WDIOF_MAGICCLOSE 0x100
#define WDIOF_PRETIMEOUT 0x200
#define WDIOF_ALARMONLY 0x400
#define WDIOF_KEEPALIVEPING 0x8000
#define WDIOS_DISABLECARD 1
#define WDIOS_ENABLECARD 2
#define WDIOS_TEMPPANIC 4
#define WDOG_ACTIVE 0
#define WDOG_NO_WAY_OUT 1
#define WDOG_STOP_ON_REBOOT 2
#define WDOG_HW_RUNNING 3
#define WDOG_STOP_ON_UNREGISTER 4
#define WDOG_NO_PING_ON_SUSPEND 5
#define WATCHDOG_NOWAYOUT IS_BUILTIN(CONFIG_WATCHDOG_NOWAYOUT)
#define WATCHDOG_NOWAYOUT_INIT_STATUS (WATCHDOG_NOWAYOUT << WDOG_NO_WAY_OUT)
struct watchdog_info {
	__u32 options;
	__u32 firmware_version;
	__u8 identity[32];
};
struct watchdog_ops {
	struct module *owner;
	int (*start)(struct watchdog_device *);
	int (*stop)(struct watchdog_device *);
	int (*ping)(struct watchdog_device *);
	unsigned int (*status)(struct watchdog_device *);
	int (*set_timeout)(struct watchdog_device *, unsigned int);
	int (*set_pretimeout)(struct watchdog_device *, unsigned int);
	unsigned int (*get_timeleft)(struct watchdog_device *);
	int (*restart)(struct watchdog_device *, unsigned long, void *);
	long (*ioctl)(struct watchdog_device *, unsigned int, unsigned long);
};
struct watchdog_device {
	int id;
	struct device *parent;
	const struct attribute_group **groups;
	const struct watchdog_info *info;
	const struct watchdog_ops *ops;
	const struct watchdog_governor *gov;
	unsigned int bootstatus;
	unsigned int timeout;
	unsigned int pretimeout;
	unsigned int min_timeout;
	unsigned int max_timeout;
	unsigned int min_hw_heartbeat_ms;
	unsigned int max_hw_heartbeat_ms;
	struct notifier_block reboot_nb;
	struct notifier_block restart_nb;
	struct notifier_block pm_nb;
	void *driver_data;
	struct watchdog_core_data *wd_data;
	unsigned long status;
	struct list_head deferred;
};
static inline void *watchdog_get_drvdata(const struct watchdog_device *obj) { return (void *)obj->driver_data; }
static inline void watchdog_set_drvdata(struct watchdog_device *obj, void *data) { obj->driver_data = data; }
static inline bool watchdog_active(struct watchdog_device *wdd) { return test_bit(WDOG_ACTIVE, &wdd->status); }
static inline bool watchdog_hw_running(struct watchdog_device *wdd) { return test_bit(WDOG_HW_RUNNING, &wdd->status); }
static inline void watchdog_set_nowayout(struct watchdog_device *wdd, bool on) { if (on) set_bit(WDOG_NO_WAY_OUT, &wdd->status); }
static inline void watchdog_stop_on_reboot(struct watchdog_device *wdd) { set_bit(WDOG_STOP_ON_REBOOT, &wdd->status); }
static inline void watchdog_stop_on_unregister(struct watchdog_device *wdd) { set_bit(WDOG_STOP_ON_UNREGISTER, &wdd->status); }
static inline void watchdog_stop_ping_on_suspend(struct watchdog_device *wdd) { set_bit(WDOG_NO_PING_ON_SUSPEND, &wdd->status); }
bool watchdog_timeout_invalid(struct watchdog_device *wdd, unsigned int t);
bool watchdog_pretimeout_invalid(struct watchdog_device *wdd, unsigned int t);
void watchdog_notify_pretimeout(struct watchdog_device *wdd);
void watchdog_set_restart_priority(struct watchdog_device *wdd, int priority);
int watchdog_init_timeout(struct watchdog_device *wdd, unsigned int timeout_parm, struct device *dev);
int watchdog_register_device(struct watchdog_device *);
void watchdog_unregister_device(struct watchdog_device *);
int watchdog_dev_suspend(struct watchdog_device *wdd);
int watchdog_dev_resume(struct watchdog_device *wdd);
int watchdog_set_last_hw_keepalive(struct watchdog_device *, unsigned int);
int devm_watchdog_register_device(struct device *dev, struct watchdog_device *);
#endif
