#ifndef QZ_LINUX_REBOOT_H
#define QZ_LINUX_REBOOT_H
#include <linux/notifier.h>
struct notifier_block;
struct sys_off_data;
struct sys_off_handler;
#define SYS_DOWN 1
#define SYS_RESTART 1
#define SYS_HALT 2
#define SYS_POWER_OFF 3
#define SYS_OFF_PRIO_FIRMWARE 224
enum reboot_mode { REBOOT_WARM = 1, REBOOT_HARD, REBOOT_SOFT };
enum sys_off_mode { SYS_OFF_MODE_POWER_OFF = 1 };
struct sys_off_data {
	int mode;
	void *cb_data;
	const char *cmd;
};
extern enum reboot_mode reboot_mode;
int register_reboot_notifier(struct notifier_block *);
int unregister_reboot_notifier(struct notifier_block *);
int devm_register_reboot_notifier(struct device *, struct notifier_block *);
int register_restart_handler(struct notifier_block *);
int unregister_restart_handler(struct notifier_block *);
void machine_restart(char *cmd);
void machine_power_off(void);
struct sys_off_handler *register_sys_off_handler(enum sys_off_mode mode, int priority, int (*callback)(struct sys_off_data *data), void *cb_data);
void unregister_sys_off_handler(struct sys_off_handler *handler);
int devm_register_restart_handler(struct device *dev, int (*callback)(struct sys_off_data *data), void *cb_data);
void kernel_restart(char *cmd);
void kernel_halt(void);
void kernel_power_off(void);
void orderly_poweroff(bool force);
void orderly_reboot(void);
void emergency_restart(void);
#endif
