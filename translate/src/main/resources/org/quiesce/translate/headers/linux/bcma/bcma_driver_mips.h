#ifndef QZ_LINUX_BCMA_BCMA_DRIVER_MIPS_H
#define QZ_LINUX_BCMA_BCMA_DRIVER_MIPS_H
struct bcma_device;
struct bcma_drv_mips {
	struct bcma_device *core;
	u8 setup_done : 1;
};
#endif
