#ifndef QZ_LINUX_USB_OTG_H
#define QZ_LINUX_USB_OTG_H
#include <linux/mod_devicetable.h>
#include <linux/node.h>
#include <linux/phy/phy.h>
#include <linux/pm_runtime.h>
#include <linux/property.h>
#include <linux/usb.h>
#include <linux/usb/phy.h>
struct phy;
struct usb_bus;
struct usb_gadget;
struct usb_otg;
struct usb_phy;
struct usb_otg {
	u8 default_a;
	struct phy *phy;
	struct usb_phy *usb_phy;
	struct usb_bus *host;
	struct usb_gadget *gadget;
	enum usb_otg_state state;
	int (*set_host)(struct usb_otg *otg, struct usb_bus *host);
	int (*set_peripheral)(struct usb_otg *otg, struct usb_gadget *gadget);
	int (*set_vbus)(struct usb_otg *otg, bool enabled);
	int (*start_srp)(struct usb_otg *otg);
	int (*start_hnp)(struct usb_otg *otg);
};
struct usb_otg_caps {
	u16 otg_rev;
	bool hnp_support;
	bool srp_support;
	bool adp_support;
};
enum usb_dr_mode { USB_DR_MODE_UNKNOWN, USB_DR_MODE_HOST, USB_DR_MODE_PERIPHERAL, USB_DR_MODE_OTG };
const char *usb_otg_state_string(enum usb_otg_state state);
int otg_start_hnp(struct usb_otg *otg);
int otg_set_vbus(struct usb_otg *otg, bool enabled);
int otg_set_host(struct usb_otg *otg, struct usb_bus *host);
int otg_set_peripheral(struct usb_otg *otg, struct usb_gadget *periph);
int otg_start_srp(struct usb_otg *otg);
int usb_bus_start_enum(struct usb_bus *bus, unsigned port_num);
enum usb_dr_mode usb_get_dr_mode(struct device *dev);
enum usb_dr_mode usb_get_role_switch_default_mode(struct device *dev);
#endif
