#ifndef QZ_LINUX_DEVICE_BUS_H
#define QZ_LINUX_DEVICE_BUS_H
struct fwnode_handle;
#define BUS_NOTIFY_ADD_DEVICE 1
struct device *bus_find_device_by_fwnode(struct bus_type *bus, const struct fwnode_handle *fwnode);
#endif
