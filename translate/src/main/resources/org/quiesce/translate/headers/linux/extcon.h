#ifndef QZ_LINUX_EXTCON_H
#define QZ_LINUX_EXTCON_H
struct device_node;
struct extcon_dev;
struct notifier_block;
union extcon_property_value;
#define EXTCON_NONE 0
#define EXTCON_USB 1
#define EXTCON_USB_HOST 2
#define EXTCON_CHG_USB_SDP 5
#define EXTCON_CHG_USB_DCP 6
#define EXTCON_CHG_USB_CDP 7
#define EXTCON_CHG_USB_ACA 8
#define EXTCON_CHG_USB_FAST 9
#define EXTCON_CHG_USB_SLOW 10
#define EXTCON_CHG_WPT 11
#define EXTCON_CHG_USB_PD 12
#define EXTCON_DOCK 60
#define EXTCON_JIG 61
#define EXTCON_MECHANICAL 62
union extcon_property_value {
	int intval;
};
struct extcon_specific_cable_nb {
	struct extcon_dev *edev;
};
int extcon_get_state(struct extcon_dev *edev, unsigned int id);
int extcon_get_property(struct extcon_dev *edev, unsigned int id, unsigned int prop, union extcon_property_value *prop_val);
int extcon_register_notifier(struct extcon_dev *edev, unsigned int id, struct notifier_block *nb);
int extcon_unregister_notifier(struct extcon_dev *edev, unsigned int id, struct notifier_block *nb);
int devm_extcon_register_notifier(struct device *dev, struct extcon_dev *edev, unsigned int id, struct notifier_block *nb);
int devm_extcon_register_notifier_all(struct device *dev, struct extcon_dev *edev, struct notifier_block *nb);
struct extcon_dev *extcon_get_extcon_dev(const char *extcon_name);
struct extcon_dev *extcon_find_edev_by_node(struct device_node *node);
struct extcon_dev *extcon_get_edev_by_phandle(struct device *dev, int index);
#endif
