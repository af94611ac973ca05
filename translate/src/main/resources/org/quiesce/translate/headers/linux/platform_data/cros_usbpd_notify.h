#ifndef QZ_LINUX_PLATFORM_DATA_CROS_USBPD_NOTIFY_H
#define QZ_LINUX_PLATFORM_DATA_CROS_USBPD_NOTIFY_H
struct notifier_block;
int cros_usbpd_register_notify(struct notifier_block *nb);
void cros_usbpd_unregister_notify(struct notifier_block *nb);
#endif
