#ifndef QZ_ACPI_ACPI_BUS_H
#define QZ_ACPI_ACPI_BUS_H
typedef char acpi_device_name[40];
typedef char acpi_device_class[20];
#include <acpi/actypes.h>
#include <linux/fwnode.h>
#include <linux/ioport.h>
struct acpi_device;
struct acpi_device_id;
struct acpi_device_wakeup_context;
struct acpi_driver;
struct acpi_hotplug_context;
struct acpi_object_list;
struct acpi_pci_root;
struct acpi_pld_info;
struct acpi_scan_handler;
struct fwnode_handle;
struct pci_bus;
struct proc_dir_entry;
struct wakeup_source;
union acpi_object;
typedef int (*acpi_op_add)(struct acpi_device *device);
typedef int (*acpi_op_remove)(struct acpi_device *device);
typedef void (*acpi_op_notify)(struct acpi_device *device, u32 event);
struct acpi_device_ops {
	acpi_op_add add;
	acpi_op_remove remove;
	acpi_op_notify notify;
};
struct acpi_driver {
	char name[80];
	char class[80];
	const struct acpi_device_id *ids;
	unsigned int flags;
	struct acpi_device_ops ops;
	struct device_driver drv;
	struct module *owner;
};
struct acpi_device_status {
	u32 present : 1;
	u32 enabled : 1;
	u32 battery_present : 1;
	u32 reserved : 27;
};
struct acpi_device_flags {
	u32 removable : 1;
	u32 power_manageable : 1;
	u32 match_driver : 1;
	u32 initialized : 1;
	u32 reserved : 18;
};
struct acpi_device_dir {
	struct proc_dir_entry *entry;
};
typedef char acpi_bus_id[8];
typedef u64 acpi_bus_address;
struct acpi_pnp_type {
	u32 hardware_id : 1;
	u32 bus_address : 1;
	u32 platform_id : 1;
	u32 backlight : 1;
	u32 reserved : 28;
};
struct acpi_device_pnp {
	acpi_bus_id bus_id;
	struct acpi_pnp_type type;
	acpi_bus_address bus_address;
	char *unique_id;
	struct list_head ids;
	acpi_device_name device_name;
	acpi_device_class device_class;
};
struct acpi_device_power_flags {
	u32 explicit_get : 1;
	u32 power_resources : 1;
	u32 ignore_parent : 1;
	u32 dsw_present : 1;
	u32 reserved : 26;
};
struct acpi_device_power_state {
	struct {
		u8 valid : 1;
		u8 reserved : 6;
	} flags;
	int power;
	int latency;
	struct list_head resources;
};
struct acpi_device_power {
	int state;
	struct acpi_device_power_flags flags;
	struct acpi_device_power_state states[ACPI_D_STATE_COUNT];
	u8 state_for_enumeration;
};
struct acpi_device_wakeup_flags {
	u8 valid : 1;
};
struct acpi_device_wakeup_context {
	void (*func)(struct acpi_device_wakeup_context *context);
	struct device *dev;
};
struct acpi_device_wakeup {
	acpi_handle gpe_device;
	u64 gpe_number;
	u64 sleep_state;
	struct list_head resources;
	struct acpi_device_wakeup_flags flags;
	struct acpi_device_wakeup_context context;
	struct wakeup_source *ws;
	int prepare_count;
	int enable_count;
};
struct acpi_device_data {
	const union acpi_object *pointer;
	struct list_head properties;
	const union acpi_object *of_compatible;
};
struct acpi_device {
	u32 pld_crc;
	int device_type;
	acpi_handle handle;
	struct fwnode_handle fwnode;
	struct acpi_device_status status;
	struct acpi_device_flags flags;
	struct acpi_device_pnp pnp;
	struct acpi_device_power power;
	struct acpi_device_wakeup wakeup;
	struct acpi_device_dir dir;
	struct acpi_device_data data;
	struct acpi_scan_handler *handler;
	struct acpi_hotplug_context *hp;
	void *driver_data;
	struct device dev;
	unsigned int dep_unmet;
	struct list_head physical_node_list;
	struct mutex physical_node_lock;
	void (*remove)(struct acpi_device *);
};
struct acpi_pci_root {
	struct acpi_device *device;
	struct pci_bus *bus;
	u16 segment;
	int bridge_type;
	struct resource secondary;
	u32 osc_support_set;
};
static inline void *acpi_driver_data(const struct acpi_device *obj) { return (void *)obj->driver_data; }
#define to_acpi_device(d) container_of(d, struct acpi_device, dev)
#define to_acpi_driver(d) container_of(d, struct acpi_driver, drv)
#define acpi_device_name(d) ((d)->pnp.device_name)
#define acpi_device_class(d) ((d)->pnp.device_class)
#define acpi_device_bid(d) ((d)->pnp.bus_id)
#define module_acpi_driver(d) module_driver(d, acpi_bus_register_driver, acpi_bus_unregister_driver)
struct acpi_device *to_acpi_device_node(const struct fwnode_handle *fwnode);
bool is_acpi_device_node(const struct fwnode_handle *fwnode);
#define ACPI_FAILURE(s) ((s) != 0)
#define ACPI_SUCCESS(s) ((s) == 0)
#define ACPI_FREE(p) kfree(p)
acpi_status acpi_evaluate_integer(acpi_handle handle, acpi_string pathname, struct acpi_object_list *arguments, unsigned long long *data);
acpi_status acpi_get_physical_device_location(acpi_handle handle, struct acpi_pld_info **pld);
bool acpi_has_method(acpi_handle handle, char *name);
acpi_status acpi_execute_simple_method(acpi_handle handle, char *method, u64 arg);
acpi_status acpi_evaluate_reg(acpi_handle handle, u8 space_id, u32 function);
bool acpi_check_dsm(acpi_handle handle, const guid_t *guid, u64 rev, u64 funcs);
union acpi_object *acpi_evaluate_dsm(acpi_handle handle, const guid_t *guid, u64 rev, u64 func, union acpi_object *argv4);
union acpi_object *acpi_evaluate_dsm_typed(acpi_handle handle, const guid_t *guid, u64 rev, u64 func, union acpi_object *argv4, acpi_object_type type);
bool acpi_dev_found(const char *hid);
bool acpi_dev_present(const char *hid, const char *uid, s64 hrv);
const char *acpi_device_hid(struct acpi_device *device);
bool is_acpi_node(const struct fwnode_handle *fwnode);
struct fwnode_handle *acpi_fwnode_handle(struct acpi_device *adev);
int acpi_bus_for_each_dev(int (*fn)(struct device *, void *), void *data);
int acpi_dev_for_each_child(struct acpi_device *adev, int (*fn)(struct acpi_device *, void *), void *data);
int acpi_bus_generate_netlink_event(const char *, const char *, u8, int);
int acpi_bus_get_private_data(acpi_handle, void **);
int acpi_bus_attach_private_data(acpi_handle, void *);
void acpi_bus_detach_private_data(acpi_handle);
int acpi_bus_get_status(struct acpi_device *device);
int acpi_device_set_power(struct acpi_device *device, int state);
int acpi_device_fix_up_power(struct acpi_device *device);
int acpi_bus_register_driver(struct acpi_driver *driver);
void acpi_bus_unregister_driver(struct acpi_driver *driver);
int acpi_bus_scan(acpi_handle handle);
void acpi_bus_trim(struct acpi_device *start);
int acpi_match_device_ids(struct acpi_device *device, const struct acpi_device_id *ids);
void acpi_set_modalias(struct acpi_device *adev, const char *default_id, char *modalias, size_t len);
bool acpi_device_enumerated(struct acpi_device *adev);
struct acpi_device *acpi_find_child_device(struct acpi_device *parent, u64 address, bool check_children);
int acpi_is_root_bridge(acpi_handle);
struct acpi_pci_root *acpi_pci_find_root(acpi_handle handle);
bool acpi_quirk_skip_acpi_ac_and_battery(void);
u32 acpi_target_system_state(void);
bool acpi_dev_hid_uid_match(struct acpi_device *adev, const char *hid2, const char *uid2);
int acpi_dev_uid_to_integer(struct acpi_device *adev, u64 *integer);
void acpi_dev_clear_dependencies(struct acpi_device *supplier);
bool acpi_dev_ready_for_enumeration(const struct acpi_device *device);
struct acpi_device *acpi_dev_get_first_match_dev(const char *hid, const char *uid, s64 hrv);
void acpi_dev_put(struct acpi_device *adev);
struct acpi_device *acpi_fetch_acpi_dev(acpi_handle handle);
#endif
