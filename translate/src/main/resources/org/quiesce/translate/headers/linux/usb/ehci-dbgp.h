#ifndef QZ_LINUX_USB_EHCI_DBGP_H
#define QZ_LINUX_USB_EHCI_DBGP_H
struct usb_hcd;
int dbgp_external_startup(struct usb_hcd *);
int dbgp_reset_prep(struct usb_hcd *);
#endif
