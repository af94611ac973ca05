#ifndef QZ_LINUX_USB_COMPOSITE_H
#define QZ_LINUX_USB_COMPOSITE_H
#include <linux/configfs.h>
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/mm_types.h>
#include <linux/uaccess.h>
#include <linux/usb/ch9.h>
#include <linux/usb/gadget.h>
struct usb_composite_dev;
struct usb_composite_driver;
struct usb_composite_overwrite;
struct usb_configuration;
struct usb_ctrlrequest;
struct usb_descriptor_header;
struct usb_device_descriptor;
struct usb_ep;
struct usb_function;
struct usb_function_driver;
struct usb_function_instance;
struct usb_gadget;
struct usb_gadget_driver;
struct usb_gadget_strings;
struct usb_os_desc;
struct usb_os_desc_table;
struct usb_request;
struct usb_string;
#define USB_GADGET_DELAYED_STATUS 0x7fff
#define USB_COMP_EP0_BUFSIZ 0x1000
#define USB_COMP_EP0_OS_DESC_BUFSIZ 0x1000
#define MAX_CONFIG_INTERFACES 0x10
#define OS_STRING_QW_SIGN_LEN 14
#define OS_STRING_IDX 238
#define USB_MS_TO_HS_INTERVAL(a_) (ilog2((a_ *1000/125)) + 1)
#define VDBG(a_, b_, ...) dev_vdbg(&(a_)-> gadget-> dev, b_,##__VA_ARGS__)
#define ERROR(a_, b_, ...) dev_err(&(a_)-> gadget-> dev, b_,##__VA_ARGS__)
#define WARNING(a_, b_, ...) dev_warn(&(a_)-> gadget-> dev, b_,##__VA_ARGS__)
#define INFO(a_, b_, ...) dev_info(&(a_)-> gadget-> dev, b_,##__VA_ARGS__)
struct usb_os_desc_ext_prop {
	struct list_head entry;
	u8 type;
	int name_len;
	char *name;
	int data_len;
	char *data;
	struct config_item item;
};
struct usb_os_desc {
	char *ext_compat_id;
	struct list_head ext_prop;
	int ext_prop_len;
	int ext_prop_count;
	struct mutex *opts_mutex;
	struct config_group group;
	struct module *owner;
};
struct usb_os_desc_table {
	int if_id;
	struct usb_os_desc *os_desc;
};
struct usb_function {
	const char *name;
	struct usb_gadget_strings **strings;
	struct usb_descriptor_header **fs_descriptors;
	struct usb_descriptor_header **hs_descriptors;
	struct usb_descriptor_header **ss_descriptors;
	struct usb_descriptor_header **ssp_descriptors;
	struct usb_configuration *config;
	struct usb_os_desc_table *os_desc_table;
	unsigned os_desc_n;
	int (*bind)(struct usb_configuration *, struct usb_function *);
	void (*unbind)(struct usb_configuration *, struct usb_function *);
	void (*free_func)(struct usb_function *f);
	struct module *mod;
	int (*set_alt)(struct usb_function *, unsigned interface, unsigned alt);
	int (*get_alt)(struct usb_function *, unsigned interface);
	void (*disable)(struct usb_function *);
	int (*setup)(struct usb_function *, const struct usb_ctrlrequest *);
	bool (*req_match)(struct usb_function *, const struct usb_ctrlrequest *, bool config0);
	void (*suspend)(struct usb_function *);
	void (*resume)(struct usb_function *);
	int (*get_status)(struct usb_function *);
	int (*func_suspend)(struct usb_function *, u8 suspend_opt);
	bool func_wakeup_armed;
	struct list_head list;
	DECLARE_BITMAP(endpoints, 32);
	const struct usb_function_instance *fi;
	unsigned int bind_deactivated : 1;
};
struct usb_configuration {
	const char *label;
	struct usb_gadget_strings **strings;
	const struct usb_descriptor_header **descriptors;
	void (*unbind)(struct usb_configuration *);
	int (*setup)(struct usb_configuration *, const struct usb_ctrlrequest *);
	u8 bConfigurationValue;
	u8 iConfiguration;
	u8 bmAttributes;
	u16 MaxPower;
	struct usb_composite_dev *cdev;
	struct list_head list;
	struct list_head functions;
	u8 next_interface_id;
	unsigned superspeed : 1;
	unsigned highspeed : 1;
	unsigned fullspeed : 1;
	unsigned superspeed_plus : 1;
	struct usb_function *interface[MAX_CONFIG_INTERFACES];
};
enum { USB_GADGET_MANUFACTURER_IDX, USB_GADGET_PRODUCT_IDX, USB_GADGET_SERIAL_IDX, USB_GADGET_FIRST_AVAIL_IDX };
struct usb_composite_driver {
	const char *name;
	const struct usb_device_descriptor *dev;
	struct usb_gadget_strings **strings;
	enum usb_device_speed max_speed;
	unsigned needs_serial : 1;
	int (*bind)(struct usb_composite_dev *cdev);
	int (*unbind)(struct usb_composite_dev *);
	void (*disconnect)(struct usb_composite_dev *);
	void (*suspend)(struct usb_composite_dev *);
	void (*resume)(struct usb_composite_dev *);
	struct usb_gadget_driver gadget_driver;
};
struct usb_composite_dev {
	struct usb_gadget *gadget;
	struct usb_request *req;
	struct usb_request *os_desc_req;
	struct usb_configuration *config;
	u8 qw_sign[OS_STRING_QW_SIGN_LEN];
	u8 b_vendor_code;
	struct usb_configuration *os_desc_config;
	unsigned int use_os_string : 1;
	unsigned int suspended : 1;
	struct usb_device_descriptor desc;
	struct list_head configs;
	struct list_head gstrings;
	struct usb_composite_driver *driver;
	u8 next_string_id;
	char *def_manufacturer;
	unsigned deactivations;
	int delayed_status;
	spinlock_t lock;
	unsigned int setup_pending : 1;
	unsigned int os_desc_pending : 1;
};
struct usb_composite_overwrite {
	u16 idVendor;
	u16 idProduct;
	u16 bcdDevice;
	char *serial_number;
	char *manufacturer;
	char *product;
};
struct usb_function_driver {
	const char *name;
	struct module *mod;
	struct list_head list;
	struct usb_function_instance *(*alloc_inst)(void);
	struct usb_function *(*alloc_func)(struct usb_function_instance *inst);
};
struct usb_function_instance {
	struct config_group group;
	struct list_head cfs_list;
	struct usb_function_driver *fd;
	int (*set_inst_name)(struct usb_function_instance *inst, const char *name);
	void (*free_func_inst)(struct usb_function_instance *inst);
};
#define DECLARE_USB_FUNCTION(n, i, f) static struct usb_function_driver n##usb_func = { .name = #n, .mod = THIS_MODULE, .alloc_inst = i, .alloc_func = f }
#define DECLARE_USB_FUNCTION_INIT(n, i, f) DECLARE_USB_FUNCTION(n, i, f); static int n##mod_init(void) { return usb_function_register(&n##usb_func); } static void n##mod_exit(void) { usb_function_unregister(&n##usb_func); } module_init(n##mod_init); module_exit(n##mod_exit)
#define USB_GADGET_COMPOSITE_OPTIONS() static struct usb_composite_overwrite coverwrite
#define module_usb_composite_driver(d) module_driver(d, usb_composite_probe, usb_composite_unregister)
int usb_add_function(struct usb_configuration *, struct usb_function *);
int usb_function_deactivate(struct usb_function *);
int usb_function_activate(struct usb_function *);
int usb_interface_id(struct usb_configuration *, struct usb_function *);
int config_ep_by_speed_and_alt(struct usb_gadget *g, struct usb_function *f, struct usb_ep *_ep, u8 alt);
int config_ep_by_speed(struct usb_gadget *g, struct usb_function *f, struct usb_ep *_ep);
int usb_func_wakeup(struct usb_function *func);
int usb_add_config(struct usb_composite_dev *, struct usb_configuration *, int (*)(struct usb_configuration *));
void usb_remove_config(struct usb_composite_dev *, struct usb_configuration *);
int usb_composite_probe(struct usb_composite_driver *driver);
void usb_composite_unregister(struct usb_composite_driver *driver);
void usb_composite_setup_continue(struct usb_composite_dev *cdev);
int composite_dev_prepare(struct usb_composite_driver *composite, struct usb_composite_dev *cdev);
int composite_os_desc_req_prepare(struct usb_composite_dev *cdev, struct usb_ep *ep0);
void composite_dev_cleanup(struct usb_composite_dev *cdev);
void check_remote_wakeup_config(struct usb_gadget *g, struct usb_configuration *c);
struct usb_composite_driver *to_cdriver(struct usb_gadget_driver *gdrv);
int usb_string_id(struct usb_composite_dev *c);
int usb_string_ids_tab(struct usb_composite_dev *c, struct usb_string *str);
struct usb_string *usb_gstrings_attach(struct usb_composite_dev *cdev, struct usb_gadget_strings **sp, unsigned n_strings);
int usb_string_ids_n(struct usb_composite_dev *c, unsigned n);
void composite_disconnect(struct usb_gadget *gadget);
void composite_reset(struct usb_gadget *gadget);
int composite_setup(struct usb_gadget *gadget, const struct usb_ctrlrequest *ctrl);
void composite_suspend(struct usb_gadget *gadget);
void composite_resume(struct usb_gadget *gadget);
void usb_composite_overwrite_options(struct usb_composite_dev *cdev, struct usb_composite_overwrite *covr);
u16 get_default_bcdDevice(void);
void usb_function_unregister(struct usb_function_driver *f);
int usb_function_register(struct usb_function_driver *newf);
void usb_put_function_instance(struct usb_function_instance *fi);
void usb_put_function(struct usb_function *f);
struct usb_function_instance *usb_get_function_instance(const char *name);
struct usb_function *usb_get_function(struct usb_function_instance *fi);
int usb_add_config_only(struct usb_composite_dev *cdev, struct usb_configuration *config);
void usb_remove_function(struct usb_configuration *c, struct usb_function *f);
#endif
