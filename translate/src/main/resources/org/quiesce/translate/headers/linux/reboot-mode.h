#ifndef QZ_LINUX_REBOOT_MODE_H
#define QZ_LINUX_REBOOT_MODE_H
#include <linux/notifier.h>
struct reboot_mode_driver;
struct reboot_mode_driver {
	struct device *dev;
	struct list_head head;
	int (*write)(struct reboot_mode_driver *reboot, unsigned int magic);
	struct notifier_block reboot_notifier;
};
int reboot_mode_register(struct reboot_mode_driver *reboot);
int reboot_mode_unregister(struct reboot_mode_driver *reboot);
int devm_reboot_mode_register(struct device *dev, struct reboot_mode_driver *reboot);
void devm_reboot_mode_unregister(struct device *dev, struct reboot_mode_driver *reboot);
#endif
