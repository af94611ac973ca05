#ifndef QZ_LINUX_USB_ROLE_H
#define QZ_LINUX_USB_ROLE_H
struct fwnode_handle;
struct usb_role_switch;
struct usb_role_switch_desc;
enum usb_role { USB_ROLE_NONE, USB_ROLE_HOST, USB_ROLE_DEVICE };
typedef int (*usb_role_switch_set_t)(struct usb_role_switch *sw, enum usb_role role);
typedef enum usb_role(*usb_role_switch_get_t)(struct usb_role_switch *sw);
struct usb_role_switch_desc {
	struct fwnode_handle *fwnode;
	struct device *usb2_port;
	struct device *usb3_port;
	struct device *udc;
	usb_role_switch_set_t set;
	usb_role_switch_get_t get;
	bool allow_userspace_control;
	void *driver_data;
	const char *name;
};
int usb_role_switch_set_role(struct usb_role_switch *sw, enum usb_role role);
enum usb_role usb_role_switch_get_role(struct usb_role_switch *sw);
struct usb_role_switch *usb_role_switch_get(struct device *dev);
struct usb_role_switch *fwnode_usb_role_switch_get(struct fwnode_handle *node);
void usb_role_switch_put(struct usb_role_switch *sw);
struct usb_role_switch *usb_role_switch_find_by_fwnode(const struct fwnode_handle *fwnode);
struct usb_role_switch *usb_role_switch_register(struct device *parent, const struct usb_role_switch_desc *desc);
void usb_role_switch_unregister(struct usb_role_switch *sw);
void usb_role_switch_set_drvdata(struct usb_role_switch *sw, void *data);
void *usb_role_switch_get_drvdata(struct usb_role_switch *sw);
const char *usb_role_string(enum usb_role role);
#endif
