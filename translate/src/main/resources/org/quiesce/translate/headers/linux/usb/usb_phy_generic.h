#ifndef QZ_LINUX_USB_USB_PHY_GENERIC_H
#define QZ_LINUX_USB_USB_PHY_GENERIC_H
#include <linux/phy/phy.h>
struct platform_device;
struct platform_device *usb_phy_generic_register(void);
void usb_phy_generic_unregister(struct platform_device *);
#endif
