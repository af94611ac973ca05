#ifndef QZ_LINUX_MISCDEVICE_H
#define QZ_LINUX_MISCDEVICE_H
#include <linux/major.h>
struct file_operations;
struct miscdevice;
#define PSMOUSE_MINOR 1
#define WATCHDOG_MINOR 130
#define TEMP_MINOR 131
#define APM_MINOR_DEV 134
#define VHCI_MINOR 137
#define NVRAM_MINOR 144
#define AC_MINOR 157
#define BUTTON_MINOR 158
#define NWFLASH_MINOR 160
#define AGPGART_MINOR 175
#define TOSH_MINOR_DEV 181
#define HWRNG_MINOR 183
#define MWAVE_MINOR 219
#define UINPUT_MINOR 223
#define HPET_MINOR 228
#define UHID_MINOR 239
#define USERIO_MINOR 240
#define MISC_DYNAMIC_MINOR 255
#define module_misc_device(a_) module_driver(a_, misc_register, misc_deregister)
struct miscdevice {
	int minor;
	const char *name;
	const struct file_operations *fops;
	struct list_head list;
	struct device *parent;
	struct device *this_device;
	const struct attribute_group **groups;
	const char *nodename;
	umode_t mode;
};
int misc_register(struct miscdevice *misc);
void misc_deregister(struct miscdevice *misc);
#endif
