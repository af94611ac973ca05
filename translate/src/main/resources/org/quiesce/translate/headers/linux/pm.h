#ifndef QZ_LINUX_PM_H
#define QZ_LINUX_PM_H
#define PM_EVENT_AUTO_RESUME 0x410
enum dpm_order { DPM_ORDER_NONE, DPM_ORDER_DEV_AFTER_PARENT };
extern void (*pm_power_off)(void);
bool cxl_mem_active(void);
extern const char power_group_name[];
int device_pm_wait_for_dev(struct device *sub, struct device *dev);
int pm_generic_suspend_late(struct device *dev);
int pm_generic_suspend_noirq(struct device *dev);
int pm_generic_suspend(struct device *dev);
int pm_generic_resume_early(struct device *dev);
int pm_generic_resume_noirq(struct device *dev);
int pm_generic_resume(struct device *dev);
int pm_generic_freeze(struct device *dev);
int pm_generic_thaw(struct device *dev);
int pm_generic_restore(struct device *dev);
int pm_generic_poweroff_noirq(struct device *dev);
int pm_generic_poweroff_late(struct device *dev);
int pm_generic_poweroff(struct device *dev);
void pm_generic_complete(struct device *dev);
bool dev_pm_skip_resume(struct device *dev);
bool dev_pm_skip_suspend(struct device *dev);
#endif
