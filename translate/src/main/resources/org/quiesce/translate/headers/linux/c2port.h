#ifndef QZ_LINUX_C2PORT_H
#define QZ_LINUX_C2PORT_H
struct c2port_device;
struct c2port_ops;
struct c2port_device *c2port_device_register(char *name, struct c2port_ops *ops, void *devdata);
void c2port_device_unregister(struct c2port_device *dev);
#endif
