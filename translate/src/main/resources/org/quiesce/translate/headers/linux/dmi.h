#ifndef QZ_LINUX_DMI_H
#define QZ_LINUX_DMI_H
#include <linux/mod_devicetable.h>
struct dmi_device;
struct dmi_header;
struct dmi_system_id;
enum dmi_device_type { DMI_DEV_TYPE_OTHER = 1, DMI_DEV_TYPE_IPMI = (-1), DMI_DEV_TYPE_OEM_STRING = (-2), DMI_DEV_TYPE_DEV_ONBOARD = (-3) };
struct dmi_header {
	u8 type;
	u8 length;
	u16 handle;
};
struct dmi_device {
	struct list_head list;
	int type;
	const char *name;
	void *device_data;
};
struct dmi_dev_onboard {
	struct dmi_device dev;
	int instance;
	int segment;
	int bus;
	int devfn;
};
int dmi_check_system(const struct dmi_system_id *list);
const struct dmi_system_id *dmi_first_match(const struct dmi_system_id *list);
const char *dmi_get_system_info(int field);
const struct dmi_device *dmi_find_device(int type, const char *name, const struct dmi_device *from);
int dmi_get_bios_year(void);
int dmi_name_in_vendors(const char *str);
int dmi_walk(void (*decode)(const struct dmi_header *, void *), void *private_data);
bool dmi_match(enum dmi_field f, const char *str);
u64 dmi_memdev_size(u16 handle);
u8 dmi_memdev_type(u16 handle);
u16 dmi_memdev_handle(int slot);
#endif
