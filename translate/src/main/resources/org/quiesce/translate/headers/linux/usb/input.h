#ifndef QZ_LINUX_USB_INPUT_H
#define QZ_LINUX_USB_INPUT_H
#include <linux/input.h>
#include <linux/key.h>
#include <linux/mod_devicetable.h>
#include <linux/usb.h>
#include <linux/usb/ch9.h>
struct input_id;
struct usb_device;
void usb_to_input_id(const struct usb_device *dev, struct input_id *id);
#endif
