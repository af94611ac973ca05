#ifndef QZ_LINUX_USB_ULPI_H
#define QZ_LINUX_USB_ULPI_H
struct usb_phy;
struct usb_phy_io_ops;
#define ULPI_OTG_ID_PULLUP 1
#define ULPI_OTG_DP_PULLDOWN_DIS 2
#define ULPI_OTG_DM_PULLDOWN_DIS 4
#define ULPI_OTG_DRVVBUS 0x20
#define ULPI_OTG_DRVVBUS_EXT 0x40
#define ULPI_OTG_EXTVBUSIND 0x80
#define ULPI_IC_6PIN_SERIAL 0x100
#define ULPI_IC_3PIN_SERIAL 0x200
#define ULPI_IC_CARKIT 0x400
#define ULPI_IC_AUTORESUME 0x1000
#define ULPI_IC_EXTVBUS_INDINV 0x2000
#define ULPI_IC_IND_PASSTHRU 0x4000
#define ULPI_IC_PROTECT_DIS 0x8000
#define ULPI_FC_HS 0x10000
#define ULPI_FC_LS 0x40000
#define ULPI_FC_FS4LS 0x80000
#define ULPI_FC_TERMSEL 0x100000
#define ULPI_FC_OP_NODRV 0x400000
#define ULPI_FC_OP_DIS_NRZI 0x800000
#define ULPI_FC_OP_NSYNC_NEOP 0x1000000
struct usb_phy *otg_ulpi_create(struct usb_phy_io_ops *ops, unsigned int flags);
struct usb_phy *devm_otg_ulpi_create(struct device *dev, struct usb_phy_io_ops *ops, unsigned int flags);
extern struct usb_phy_io_ops ulpi_viewport_access_ops;
#endif
