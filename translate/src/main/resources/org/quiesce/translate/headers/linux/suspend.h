#ifndef QZ_LINUX_SUSPEND_H
#define QZ_LINUX_SUSPEND_H
struct notifier_block;
struct pbe;
struct platform_suspend_ops;
struct suspend_stats;
#define PM_SUSPEND_TO_IDLE ((__force suspend_state_t) 1)
#define PM_SUSPEND_MEM ((__force suspend_state_t) 3)
#define REC_FAILED_NUM 2
#define PM_HIBERNATION_PREPARE 1
#define PM_POST_HIBERNATION 2
#define PM_SUSPEND_PREPARE 3
#define PM_POST_SUSPEND 4
#define PM_RESTORE_PREPARE 5
#define PM_POST_RESTORE 6
typedef int suspend_state_t;
struct suspend_stats {
	int success;
	int fail;
	int last_failed_errno;
	int errno[REC_FAILED_NUM];
};
struct platform_suspend_ops {
	int (*valid)(suspend_state_t state);
	int (*begin)(suspend_state_t state);
	int (*prepare)(void);
	int (*enter)(suspend_state_t state);
	void (*wake)(void);
	void (*finish)(void);
	void (*end)(void);
	void (*recover)(void);
};
struct pbe {
	void *address;
	struct pbe *next;
};
void pm_set_vt_switch(int);
extern struct suspend_stats suspend_stats;
extern suspend_state_t pm_suspend_target_state;
void suspend_set_ops(const struct platform_suspend_ops *ops);
bool pm_suspend_via_firmware(void);
bool pm_resume_via_firmware(void);
bool pm_suspend_no_platform(void);
bool pm_suspend_default_s2idle(void);
int pm_suspend(suspend_state_t state);
int hibernate(void);
int register_pm_notifier(struct notifier_block *nb);
int unregister_pm_notifier(struct notifier_block *nb);
bool pm_wakeup_pending(void);
void pm_system_wakeup(void);
#endif
