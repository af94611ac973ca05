#ifndef QZ_LINUX_DEVICE_CLASS_H
#define QZ_LINUX_DEVICE_CLASS_H
struct device_node;
struct device *class_find_device_by_of_node(struct class *class, const struct device_node *np);
#endif
