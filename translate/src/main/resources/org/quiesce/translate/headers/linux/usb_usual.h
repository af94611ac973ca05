#ifndef QZ_LINUX_USB_USUAL_H
#define QZ_LINUX_USB_USUAL_H
struct usb_device_id;
struct usb_interface;
int usb_usual_ignore_device(struct usb_interface *intf);
extern const struct usb_device_id usb_storage_usb_ids[];
#endif
