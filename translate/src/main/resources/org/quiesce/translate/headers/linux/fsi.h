#ifndef QZ_LINUX_FSI_H
#define QZ_LINUX_FSI_H
struct fsi_device;
int fsi_device_read(struct fsi_device *dev, uint32_t addr, void *val, size_t size);
int fsi_device_write(struct fsi_device *dev, uint32_t addr, const void *val, size_t size);
#endif
