#ifndef QZ_LINUX_PHY_OMAP_USB_H
#define QZ_LINUX_PHY_OMAP_USB_H
struct phy_companion;
int omap_usb2_set_comparator(struct phy_companion *comparator);
#endif
