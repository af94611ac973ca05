#ifndef QZ_LINUX_PM_WAKEUP_H
#define QZ_LINUX_PM_WAKEUP_H
struct wake_irq;
struct wakeup_source {
	const char *name;
	int id;
	struct list_head entry;
	spinlock_t lock;
	struct wake_irq *wakeirq;
	struct timer_list timer;
	unsigned long timer_expires;
	ktime_t total_time;
	ktime_t max_time;
	ktime_t last_time;
	unsigned long event_count;
	unsigned long active_count;
	struct device *dev;
	bool active : 1;
};
bool device_can_wakeup(struct device *dev);
bool device_may_wakeup(struct device *dev);
bool device_wakeup_path(struct device *dev);
void device_set_wakeup_path(struct device *dev);
int device_wakeup_enable(struct device *dev);
int device_wakeup_disable(struct device *dev);
void device_set_wakeup_capable(struct device *dev, bool capable);
int device_set_wakeup_enable(struct device *dev, bool enable);
void pm_stay_awake(struct device *dev);
void pm_relax(struct device *dev);
void pm_wakeup_dev_event(struct device *dev, unsigned int msec, bool hard);
void pm_wakeup_event(struct device *dev, unsigned int msec);
void pm_wakeup_hard_event(struct device *dev);
int device_init_wakeup(struct device *dev, bool enable);
#endif
