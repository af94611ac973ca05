#ifndef QZ_LINUX_USB_ONBOARD_HUB_H
#define QZ_LINUX_USB_ONBOARD_HUB_H
struct usb_device;
void onboard_hub_create_pdevs(struct usb_device *parent_hub, struct list_head *pdev_list);
void onboard_hub_destroy_pdevs(struct list_head *pdev_list);
#endif
