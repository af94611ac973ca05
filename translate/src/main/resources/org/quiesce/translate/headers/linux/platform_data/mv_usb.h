#ifndef QZ_LINUX_PLATFORM_DATA_MV_USB_H
#define QZ_LINUX_PLATFORM_DATA_MV_USB_H
struct mv_usb_addon_irq;
enum { MV_USB_MODE_OTG, MV_USB_MODE_HOST };
enum { VBUS_LOW, VBUS_HIGH };
struct mv_usb_addon_irq {
	unsigned int irq;
	int (*poll)(void);
};
struct mv_usb_platform_data {
	struct mv_usb_addon_irq *id;
	struct mv_usb_addon_irq *vbus;
	unsigned int mode;
	unsigned int disable_otg_clock_gating : 1;
	unsigned int otg_force_a_bus_req : 1;
	int (*phy_init)(void *regbase);
	void (*phy_deinit)(void *regbase);
	int (*set_vbus)(unsigned int vbus);
};
#endif
