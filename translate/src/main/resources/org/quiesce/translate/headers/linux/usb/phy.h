#ifndef QZ_LINUX_USB_PHY_H
#define QZ_LINUX_USB_PHY_H
#include <linux/notifier.h>
#include <linux/of.h>
#include <linux/usb/ch9.h>
#include <linux/usb/charger.h>
struct device_node;
struct extcon_dev;
struct notifier_block;
struct usb_otg;
struct usb_phy;
struct usb_phy_io_ops;
enum usb_phy_interface { USBPHY_INTERFACE_MODE_UNKNOWN, USBPHY_INTERFACE_MODE_UTMI, USBPHY_INTERFACE_MODE_UTMIW, USBPHY_INTERFACE_MODE_ULPI, USBPHY_INTERFACE_MODE_SERIAL, USBPHY_INTERFACE_MODE_HSIC };
enum usb_phy_events { USB_EVENT_NONE, USB_EVENT_VBUS, USB_EVENT_ID, USB_EVENT_CHARGER, USB_EVENT_ENUMERATED };
enum usb_phy_type { USB_PHY_TYPE_UNDEFINED, USB_PHY_TYPE_USB2, USB_PHY_TYPE_USB3 };
enum usb_otg_state { OTG_STATE_UNDEFINED, OTG_STATE_B_IDLE, OTG_STATE_B_SRP_INIT, OTG_STATE_B_PERIPHERAL, OTG_STATE_B_WAIT_ACON, OTG_STATE_B_HOST, OTG_STATE_A_IDLE, OTG_STATE_A_WAIT_VRISE, OTG_STATE_A_WAIT_BCON, OTG_STATE_A_HOST, OTG_STATE_A_SUSPEND, OTG_STATE_A_PERIPHERAL, OTG_STATE_A_WAIT_VFALL, OTG_STATE_A_VBUS_ERR };
struct usb_phy_io_ops {
	int (*read)(struct usb_phy *x, u32 reg);
	int (*write)(struct usb_phy *x, u32 val, u32 reg);
};
struct usb_charger_current {
	unsigned int sdp_min;
	unsigned int sdp_max;
	unsigned int dcp_min;
	unsigned int dcp_max;
	unsigned int cdp_min;
	unsigned int cdp_max;
	unsigned int aca_min;
	unsigned int aca_max;
};
struct usb_phy {
	struct device *dev;
	const char *label;
	unsigned int flags;
	enum usb_phy_type type;
	enum usb_phy_events last_event;
	struct usb_otg *otg;
	struct device *io_dev;
	struct usb_phy_io_ops *io_ops;
	void *io_priv;
	struct extcon_dev *edev;
	struct extcon_dev *id_edev;
	struct notifier_block vbus_nb;
	struct notifier_block id_nb;
	struct notifier_block type_nb;
	enum usb_charger_type chg_type;
	enum usb_charger_state chg_state;
	struct usb_charger_current chg_cur;
	struct work_struct chg_work;
	struct atomic_notifier_head notifier;
	u16 port_status;
	u16 port_change;
	struct list_head head;
	int (*init)(struct usb_phy *x);
	void (*shutdown)(struct usb_phy *x);
	int (*set_vbus)(struct usb_phy *x, int on);
	int (*set_power)(struct usb_phy *x, unsigned mA);
	int (*set_suspend)(struct usb_phy *x, int suspend);
	int (*set_wakeup)(struct usb_phy *x, bool enabled);
	int (*notify_connect)(struct usb_phy *x, enum usb_device_speed speed);
	int (*notify_disconnect)(struct usb_phy *x, enum usb_device_speed speed);
	enum usb_charger_type(*charger_detect)(struct usb_phy *x);
};
int usb_add_phy(struct usb_phy *, enum usb_phy_type type);
int usb_add_phy_dev(struct usb_phy *);
void usb_remove_phy(struct usb_phy *);
int usb_phy_io_read(struct usb_phy *x, u32 reg);
int usb_phy_io_write(struct usb_phy *x, u32 val, u32 reg);
int usb_phy_init(struct usb_phy *x);
void usb_phy_shutdown(struct usb_phy *x);
int usb_phy_vbus_on(struct usb_phy *x);
int usb_phy_vbus_off(struct usb_phy *x);
struct usb_phy *usb_get_phy(enum usb_phy_type type);
struct usb_phy *devm_usb_get_phy(struct device *dev, enum usb_phy_type type);
struct usb_phy *devm_usb_get_phy_by_phandle(struct device *dev, const char *phandle, u8 index);
struct usb_phy *devm_usb_get_phy_by_node(struct device *dev, struct device_node *node, struct notifier_block *nb);
void usb_put_phy(struct usb_phy *);
void devm_usb_put_phy(struct device *dev, struct usb_phy *x);
void usb_phy_set_event(struct usb_phy *x, unsigned long event);
void usb_phy_set_charger_current(struct usb_phy *usb_phy, unsigned int mA);
void usb_phy_get_charger_current(struct usb_phy *usb_phy, unsigned int *min, unsigned int *max);
void usb_phy_set_charger_state(struct usb_phy *usb_phy, enum usb_charger_state state);
int usb_phy_set_power(struct usb_phy *x, unsigned mA);
int usb_phy_set_suspend(struct usb_phy *x, int suspend);
int usb_phy_set_wakeup(struct usb_phy *x, bool enabled);
int usb_phy_notify_connect(struct usb_phy *x, enum usb_device_speed speed);
int usb_phy_notify_disconnect(struct usb_phy *x, enum usb_device_speed speed);
int usb_register_notifier(struct usb_phy *x, struct notifier_block *nb);
void usb_unregister_notifier(struct usb_phy *x, struct notifier_block *nb);
const char *usb_phy_type_string(enum usb_phy_type type);
#endif
