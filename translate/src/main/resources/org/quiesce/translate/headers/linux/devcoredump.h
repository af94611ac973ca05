#ifndef QZ_LINUX_DEVCOREDUMP_H
#define QZ_LINUX_DEVCOREDUMP_H
void dev_coredumpv(struct device *dev, void *data, size_t datalen, gfp_t gfp);
void dev_coredumpm(struct device *dev, struct module *owner, void *data, size_t datalen, gfp_t gfp, ssize_t (*read)(char *buffer, loff_t offset, size_t count, void *data, size_t datalen), void (*free)(void *data));
#endif
