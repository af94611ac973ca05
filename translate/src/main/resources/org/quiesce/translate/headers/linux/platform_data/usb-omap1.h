#ifndef QZ_LINUX_PLATFORM_DATA_USB_OMAP1_H
#define QZ_LINUX_PLATFORM_DATA_USB_OMAP1_H
struct omap_usb_config {
	u8 otg;
	const char *extcon;
	u8 rwc;
	u8 pins[3];
	int (*ocpi_enable)(void);
	void (*lb_reset)(void);
	int (*transceiver_power)(int on);
};
#endif
