#ifndef QZ_LINUX_KOBJECT_H
#define QZ_LINUX_KOBJECT_H
extern const struct sysfs_ops kobj_sysfs_ops;
#endif
