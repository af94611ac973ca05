#ifndef QZ_LINUX_USB_OF_H
#define QZ_LINUX_USB_OF_H
#include <linux/phy/phy.h>
#include <linux/usb.h>
#include <linux/usb/otg.h>
#include <linux/usb/phy.h>
struct device_node;
struct usb_device;
struct usb_otg_caps;
enum usb_dr_mode of_usb_get_dr_mode_by_phy(struct device_node *np, int arg0);
bool of_usb_host_tpl_support(struct device_node *np);
int of_usb_update_otg_caps(struct device_node *np, struct usb_otg_caps *otg_caps);
struct device_node *usb_of_get_device_node(struct usb_device *hub, int port1);
bool usb_of_has_combined_node(struct usb_device *udev);
struct device_node *usb_of_get_interface_node(struct usb_device *udev, u8 config, u8 ifnum);
struct device *usb_of_get_companion_dev(struct device *dev);
enum usb_phy_interface of_usb_get_phy_mode(struct device_node *np);
#endif
