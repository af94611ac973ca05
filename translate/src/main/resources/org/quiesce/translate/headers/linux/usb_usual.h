#ifndef QZ_LINUX_USB_USUAL_H
#define QZ_LINUX_USB_USUAL_H
#include <linux/usb/storage.h>
struct usb_device_id;
struct usb_interface;
#define US_FLAG(a_, b_) US_FL_##a_ = b_,
int usb_usual_ignore_device(struct usb_interface *intf);
extern const struct usb_device_id usb_storage_usb_ids[];
#endif
