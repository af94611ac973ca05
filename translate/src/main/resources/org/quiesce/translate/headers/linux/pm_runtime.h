#ifndef QZ_LINUX_PM_RUNTIME_H
#define QZ_LINUX_PM_RUNTIME_H
#define RPM_ASYNC 1
#define RPM_NOWAIT 2
#define RPM_GET_PUT 4
#define RPM_AUTO 8
enum rpm_status { RPM_INVALID = -1, RPM_ACTIVE = 0, RPM_RESUMING, RPM_SUSPENDED, RPM_SUSPENDING };
enum rpm_request { RPM_REQ_NONE, RPM_REQ_IDLE, RPM_REQ_SUSPEND, RPM_REQ_AUTOSUSPEND, RPM_REQ_RESUME };
void pm_runtime_enable(struct device *dev);
void pm_runtime_disable(struct device *dev);
void pm_runtime_forbid(struct device *dev);
void pm_runtime_allow(struct device *dev);
int pm_runtime_get(struct device *dev);
int pm_runtime_get_sync(struct device *dev);
int pm_runtime_get_if_in_use(struct device *dev);
int pm_runtime_get_if_active(struct device *dev, ...);
void pm_runtime_get_noresume(struct device *dev);
int pm_runtime_resume_and_get(struct device *dev);
int pm_runtime_put(struct device *dev);
int pm_runtime_put_sync(struct device *dev);
int pm_runtime_put_sync_suspend(struct device *dev);
int pm_runtime_put_sync_autosuspend(struct device *dev);
int pm_runtime_put_autosuspend(struct device *dev);
void pm_runtime_put_noidle(struct device *dev);
int pm_runtime_suspend(struct device *dev);
int pm_runtime_resume(struct device *dev);
int pm_runtime_idle(struct device *dev);
int pm_runtime_autosuspend(struct device *dev);
int pm_runtime_request_idle(struct device *dev);
int pm_runtime_request_resume(struct device *dev);
int pm_runtime_request_autosuspend(struct device *dev);
int pm_runtime_force_suspend(struct device *dev);
int pm_runtime_force_resume(struct device *dev);
int pm_runtime_set_active(struct device *dev);
int pm_runtime_set_suspended(struct device *dev);
int pm_runtime_barrier(struct device *dev);
void pm_runtime_mark_last_busy(struct device *dev);
void pm_runtime_use_autosuspend(struct device *dev);
void pm_runtime_dont_use_autosuspend(struct device *dev);
void pm_runtime_no_callbacks(struct device *dev);
void pm_runtime_irq_safe(struct device *dev);
bool pm_runtime_suspended(struct device *dev);
bool pm_runtime_active(struct device *dev);
bool pm_runtime_enabled(struct device *dev);
bool pm_runtime_status_suspended(struct device *dev);
bool pm_runtime_is_irq_safe(struct device *dev);
int pm_runtime_get_active_noresume(struct device *dev);
u64 pm_runtime_suspended_time(struct device *dev);
u64 pm_runtime_autosuspend_expiration(struct device *dev);
void pm_runtime_get_suppliers(struct device *dev);
void pm_runtime_put_suppliers(struct device *dev);
bool pm_runtime_has_no_callbacks(struct device *dev);
bool pm_runtime_need_not_resume(struct device *dev);
int pm_runtime_resume_noawait(struct device *dev);
#define __pm_runtime_put_autosuspend(d) pm_runtime_put_autosuspend(d)
void pm_runtime_set_autosuspend_delay(struct device *dev, int delay);
int pm_schedule_suspend(struct device *dev, unsigned int delay);
int pm_generic_runtime_suspend(struct device *dev);
int pm_generic_runtime_resume(struct device *dev);
void pm_suspend_ignore_children(struct device *dev, bool enable);
void pm_runtime_set_memalloc_noio(struct device *dev, bool enable);
int __pm_runtime_idle(struct device *dev, int flags);
int __pm_runtime_suspend(struct device *dev, int flags);
int __pm_runtime_resume(struct device *dev, int flags);
void __pm_runtime_disable(struct device *dev, bool check);
int __pm_runtime_set_status(struct device *dev, unsigned int status);
int devm_pm_runtime_enable(struct device *dev);
int devm_pm_runtime_set_active_enabled(struct device *dev);
int devm_pm_runtime_get_noresume(struct device *dev);
DEFINE_GUARD(pm_runtime_active, struct device *, pm_runtime_get_sync(_T), pm_runtime_put(_T))
DEFINE_GUARD(pm_runtime_active_auto, struct device *, pm_runtime_get_sync(_T), pm_runtime_put_autosuspend(_T))
DEFINE_GUARD_COND(pm_runtime_active, _try, pm_runtime_resume_and_get(_T), _RET == 0)
DEFINE_GUARD_COND(pm_runtime_active_auto, _try, pm_runtime_resume_and_get(_T), _RET == 0)
DEFINE_GUARD(pm_runtime_noresume, struct device *, pm_runtime_get_noresume(_T), pm_runtime_put_noidle(_T))
#define PM_RUNTIME_ACQUIRE(d, v) ACQUIRE(pm_runtime_active_try, v)(d)
#define PM_RUNTIME_ACQUIRE_AUTOSUSPEND(d, v) ACQUIRE(pm_runtime_active_auto_try, v)(d)
#define PM_RUNTIME_ACQUIRE_ERR(v) ACQUIRE_ERR(pm_runtime_active_try, v)
struct workqueue_struct;
extern struct workqueue_struct *pm_wq;
int pm_request_idle(struct device *dev);
int pm_request_resume(struct device *dev);
int pm_request_autosuspend(struct device *dev);
#endif
