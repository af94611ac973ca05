#ifndef QZ_MEDIA_MEDIA_DEV_ALLOCATOR_H
#define QZ_MEDIA_MEDIA_DEV_ALLOCATOR_H
struct media_device;
struct usb_device;
struct media_device *media_device_usb_allocate(struct usb_device *udev, const char *module_name, struct module *owner);
void media_device_delete(struct media_device *mdev, const char *module_name, struct module *owner);
#endif
