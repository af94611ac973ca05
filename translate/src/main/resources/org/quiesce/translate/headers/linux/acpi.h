#ifndef QZ_LINUX_ACPI_H
#define QZ_LINUX_ACPI_H
#include <acpi/acexcep.h>
#include <acpi/acpi_bus.h>
#include <acpi/acrestyp.h>
#include <acpi/actbl.h>
#include <acpi/actbl1.h>
#include <acpi/actbl2.h>
#include <acpi/actypes.h>
#include <linux/device/bus.h>
#include <linux/dynamic_debug.h>
#include <linux/io.h>
#include <linux/mod_devicetable.h>
#include <linux/of.h>
#include <linux/pm.h>
#include <linux/pm_wakeup.h>
#include <linux/property.h>
#include <linux/resource_ext.h>
#include <linux/sysfs.h>
#include <linux/uuid.h>
struct _ddebug;
struct acpi_buffer;
struct acpi_device;
struct acpi_device_id;
struct acpi_osc_context;
struct acpi_platform_list;
struct acpi_resource;
struct acpi_resource_gpio;
struct acpi_s2idle_dev_ops;
struct acpi_table_header;
struct fwnode_handle;
struct fwnode_reference_args;
struct irq_domain;
struct irq_domain_ops;
struct notifier_block;
struct platform_device;
struct property_entry;
struct resource;
struct resource_win;
union acpi_object;
union acpi_subtable_headers;
#define ACPI_GSB_ACCESS_ATTRIB_SEND_RCV 4
#define ACPI_GSB_ACCESS_ATTRIB_BYTE 6
#define ACPI_GSB_ACCESS_ATTRIB_WORD 8
#define ACPI_GSB_ACCESS_ATTRIB_BLOCK 10
#define ACPI_GSB_ACCESS_ATTRIB_MULTIBYTE 11
#define ACPI_GSB_ACCESS_ATTRIB_RAW_PROCESS 15
#define ACPI_COMPANION(a_) to_acpi_device_node((a_)-> fwnode)
#define ACPI_COMPANION_SET(a_, b_) set_primary_fwnode(a_, (b_) ? acpi_fwnode_handle(b_) : NULL)
#define ACPI_HANDLE(a_) acpi_device_handle(ACPI_COMPANION(a_))
#define ACPI_HANDLE_FWNODE(a_) acpi_device_handle(to_acpi_device_node(a_))
#define ACPI_PTR(a_) (a_)
#define acpi_handle_err(a_, b_, ...) acpi_handle_printk(KERN_ERR, a_, b_,##__VA_ARGS__)
#define acpi_handle_warn(a_, b_, ...) acpi_handle_printk(KERN_WARNING, a_, b_,##__VA_ARGS__)
#define acpi_handle_info(a_, b_, ...) acpi_handle_printk(KERN_INFO, a_, b_,##__VA_ARGS__)
#define acpi_handle_debug(a_, b_, ...) _dynamic_func_call(b_, __acpi_handle_debug, a_, pr_fmt(b_),##__VA_ARGS__)
enum acpi_irq_model_id { ACPI_IRQ_MODEL_PIC };
union acpi_subtable_headers {
	struct acpi_subtable_header common;
};
typedef int (*acpi_tbl_table_handler)(struct acpi_table_header *table);
typedef int (*acpi_tbl_entry_handler)(union acpi_subtable_headers *header, const unsigned long end);
typedef void (*wmi_notify_handler)(u32 value, void *context);
struct acpi_osc_context {
	int rev;
	struct acpi_buffer cap;
	struct acpi_buffer ret;
};
enum acpi_predicate { equal = 2 };
struct acpi_platform_list {
	char oem_id[ACPI_OEM_ID_SIZE + 1];
	char oem_table_id[ACPI_OEM_TABLE_ID_SIZE + 1];
	u32 oem_revision;
	char *table;
	char *reason;
	u32 data;
};
enum acpi_reconfig_event { ACPI_RECONFIG_DEVICE_ADD, ACPI_RECONFIG_DEVICE_REMOVE };
struct acpi_s2idle_dev_ops {
	struct list_head list_node;
	void (*prepare)(void);
	void (*check)(void);
	void (*restore)(void);
};
acpi_handle acpi_device_handle(struct acpi_device *adev);
bool has_acpi_companion(struct device *dev);
void acpi_preset_companion(struct device *dev, struct acpi_device *parent, u64 addr);
const char *acpi_dev_name(struct acpi_device *adev);
struct device *acpi_get_first_physical_node(struct acpi_device *adev);
extern enum acpi_irq_model_id acpi_irq_model;
int acpi_table_parse(char *id, acpi_tbl_table_handler handler);
int acpi_table_parse_madt(enum acpi_madt_type id, acpi_tbl_entry_handler handler, unsigned int max_entries);
int acpi_register_gsi(struct device *dev, u32 gsi, int triggering, int polarity);
void acpi_set_irq_model(enum acpi_irq_model_id model, struct fwnode_handle *(*)(u32));
struct irq_domain *acpi_irq_create_hierarchy(unsigned int flags, unsigned int size, struct fwnode_handle *fwnode, const struct irq_domain_ops *ops, void *host_data);
void acpi_unregister_gsi(u32 gsi);
int ec_read(u8 addr, u8 *val);
int ec_write(u8 addr, u8 val);
int ec_transaction(u8 command, const u8 *wdata, unsigned wdata_len, u8 *rdata, unsigned rdata_len);
acpi_handle ec_get_handle(void);
acpi_status wmi_evaluate_method(const char *guid, u8 instance, u32 method_id, const struct acpi_buffer *in, struct acpi_buffer *out);
acpi_status wmi_query_block(const char *guid, u8 instance, struct acpi_buffer *out);
acpi_status wmi_set_block(const char *guid, u8 instance, const struct acpi_buffer *in);
acpi_status wmi_install_notify_handler(const char *guid, wmi_notify_handler handler, void *data);
acpi_status wmi_remove_notify_handler(const char *guid);
acpi_status wmi_get_event_data(u32 event, struct acpi_buffer *out);
bool wmi_has_guid(const char *guid);
char *wmi_get_acpi_device_uid(const char *guid);
int acpi_get_node(acpi_handle handle);
bool acpi_dev_resource_memory(struct acpi_resource *ares, struct resource *res);
bool acpi_dev_resource_address_space(struct acpi_resource *ares, struct resource_win *win);
unsigned int acpi_dev_get_irq_type(int triggering, int polarity);
bool acpi_dev_resource_interrupt(struct acpi_resource *ares, int index, struct resource *res);
void acpi_dev_free_resource_list(struct list_head *list);
int acpi_dev_get_resources(struct acpi_device *adev, struct list_head *list, int (*preproc)(struct acpi_resource *, void *), void *preproc_data);
int acpi_dev_get_memory_resources(struct acpi_device *adev, struct list_head *list);
int acpi_dev_filter_resource_type_cb(struct acpi_resource *ares, void *arg);
int acpi_check_resource_conflict(const struct resource *res);
int acpi_check_region(resource_size_t start, resource_size_t n, const char *name);
int acpi_resources_are_enforced(void);
int acpi_register_wakeup_handler(int wake_irq, bool (*wakeup)(void *context), void *context);
void acpi_unregister_wakeup_handler(bool (*wakeup)(void *context), void *context);
acpi_status acpi_run_osc(acpi_handle handle, struct acpi_osc_context *context);
int acpi_match_platform_list(const struct acpi_platform_list *plat);
const struct acpi_device_id *acpi_match_device(const struct acpi_device_id *ids, const struct device *dev);
const void *acpi_device_get_match_data(const struct device *dev);
bool acpi_driver_match_device(struct device *dev, const struct device_driver *drv);
int acpi_device_uevent_modalias(struct device *, struct kobj_uevent_env *);
int acpi_device_modalias(struct device *, char *, int);
struct platform_device *acpi_create_platform_device(struct acpi_device *, const struct property_entry *);
void acpi_device_set_enumerated(struct acpi_device *adev);
void acpi_device_clear_enumerated(struct acpi_device *adev);
int acpi_reconfig_notifier_register(struct notifier_block *nb);
int acpi_reconfig_notifier_unregister(struct notifier_block *nb);
int acpi_get_local_address(acpi_handle handle, u32 *addr);
const char *acpi_get_subsystem_id(acpi_handle handle);
int acpi_ioapic_add(acpi_handle root);
int acpi_register_lps0_dev(struct acpi_s2idle_dev_ops *arg);
void acpi_unregister_lps0_dev(struct acpi_s2idle_dev_ops *arg);
bool acpi_dev_state_d0(struct device *dev);
void acpi_ec_mark_gpe_for_wake(void);
void acpi_handle_printk(const char *level, acpi_handle handle, const char *fmt, ...);
void acpi_evaluation_failure_warn(acpi_handle handle, const char *name, acpi_status status);
void __acpi_handle_debug(struct _ddebug *descriptor, acpi_handle handle, const char *fmt, ...);
bool acpi_gpio_get_irq_resource(struct acpi_resource *ares, struct acpi_resource_gpio **agpio);
bool acpi_gpio_get_io_resource(struct acpi_resource *ares, struct acpi_resource_gpio **agpio);
int acpi_dev_gpio_irq_wake_get(struct acpi_device *adev, int index, bool *wake_capable);
int acpi_dev_gpio_irq_get_by(struct acpi_device *adev, const char *name, int index);
int acpi_dev_gpio_irq_get(struct acpi_device *adev, int index);
int acpi_dev_get_property(const struct acpi_device *adev, const char *name, acpi_object_type type, const union acpi_object **obj);
int acpi_node_get_property_reference(const struct fwnode_handle *fwnode, const char *name, size_t index, struct fwnode_reference_args *args);
bool acpi_has_watchdog(void);
int lpit_read_residency_count_address(u64 *address);
#endif
