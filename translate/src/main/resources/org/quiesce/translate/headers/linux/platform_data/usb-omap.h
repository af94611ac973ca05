#ifndef QZ_LINUX_PLATFORM_DATA_USB_OMAP_H
#define QZ_LINUX_PLATFORM_DATA_USB_OMAP_H
struct regulator;
#define OMAP3_HS_USB_PORTS 3
enum usbhs_omap_port_mode { OMAP_USBHS_PORT_MODE_UNUSED, OMAP_EHCI_PORT_MODE_PHY, OMAP_EHCI_PORT_MODE_TLL, OMAP_EHCI_PORT_MODE_HSIC, OMAP_OHCI_PORT_MODE_PHY_6PIN_DATSE0, OMAP_OHCI_PORT_MODE_PHY_6PIN_DPDM, OMAP_OHCI_PORT_MODE_PHY_3PIN_DATSE0, OMAP_OHCI_PORT_MODE_PHY_4PIN_DPDM, OMAP_OHCI_PORT_MODE_TLL_6PIN_DATSE0, OMAP_OHCI_PORT_MODE_TLL_6PIN_DPDM, OMAP_OHCI_PORT_MODE_TLL_3PIN_DATSE0, OMAP_OHCI_PORT_MODE_TLL_4PIN_DPDM, OMAP_OHCI_PORT_MODE_TLL_2PIN_DATSE0, OMAP_OHCI_PORT_MODE_TLL_2PIN_DPDM };
struct usbhs_omap_platform_data {
	int nports;
	enum usbhs_omap_port_mode port_mode[OMAP3_HS_USB_PORTS];
	struct regulator *regulator[OMAP3_HS_USB_PORTS];
	unsigned single_ulpi_bypass : 1;
	unsigned phy_reset : 1;
};
struct omap_musb_board_data {
	u8 interface_type;
	u8 mode;
	u16 power;
	unsigned extvbus : 1;
	void (*set_phy_power)(u8 on);
	void (*clear_irq)(void);
	void (*set_mode)(u8 mode);
	void (*reset)(void);
};
enum musb_interface { MUSB_INTERFACE_UTMI = 1 };
#endif
