#ifndef QZ_LINUX_WMI_H
#define QZ_LINUX_WMI_H
#include <acpi/acpi_bus.h>
#include <acpi/actypes.h>
#include <linux/mod_devicetable.h>
struct acpi_buffer;
struct wmi_device;
struct wmi_device_id;
struct wmi_driver;
struct wmi_ioctl_buffer;
union acpi_object;
#define WMI_IOC 87
#define CLASS_TOKEN_READ 0
#define CLASS_TOKEN_WRITE 1
#define SELECT_TOKEN_STD 0
#define SELECT_TOKEN_BAT 1
#define SELECT_TOKEN_AC 2
#define CLASS_FLASH_INTERFACE 7
#define SELECT_FLASH_INTERFACE 3
#define CLASS_ADMIN_PROP 10
#define SELECT_ADMIN_PROP 3
#define CLASS_INFO 17
#define SELECT_RFKILL 11
#define SELECT_APP_REGISTRATION 3
#define SELECT_DOCK 22
#define CAPSULE_EN_TOKEN 0x461
#define CAPSULE_DIS_TOKEN 0x462
#define WSMT_EN_TOKEN 0x4ec
#define WSMT_DIS_TOKEN 0x4ed
#define DELL_WMI_SMBIOS_CMD _IOWR(WMI_IOC, 0, struct dell_wmi_smbios_buffer)
#define wmi_driver_register(a_) __wmi_driver_register((a_), THIS_MODULE)
#define module_wmi_driver(a_) module_driver(a_, wmi_driver_register, wmi_driver_unregister)
struct wmi_ioctl_buffer {
	__u64 length;
	__u8 data[];
};
struct calling_interface_buffer {
	__u16 cmd_class;
	__u16 cmd_select;
	volatile __u32 input[4];
	volatile __u32 output[4];
};
struct dell_wmi_extensions {
	__u8 data[];
};
struct dell_wmi_smbios_buffer {
	__u64 length;
	struct calling_interface_buffer std;
	struct dell_wmi_extensions ext;
};
struct wmi_device {
	struct device dev;
	bool setable;
};
struct wmi_driver {
	struct device_driver driver;
	const struct wmi_device_id *id_table;
	bool no_notify_data;
	int (*probe)(struct wmi_device *wdev, const void *context);
	void (*remove)(struct wmi_device *wdev);
	void (*notify)(struct wmi_device *device, union acpi_object *data);
	long (*filter_callback)(struct wmi_device *wdev, unsigned int cmd, struct wmi_ioctl_buffer *arg);
};
acpi_status wmidev_evaluate_method(struct wmi_device *wdev, u8 instance, u32 method_id, const struct acpi_buffer *in, struct acpi_buffer *out);
union acpi_object *wmidev_block_query(struct wmi_device *wdev, u8 instance);
int set_required_buffer_size(struct wmi_device *wdev, u64 length);
int __wmi_driver_register(struct wmi_driver *driver, struct module *owner);
void wmi_driver_unregister(struct wmi_driver *driver);
#endif
