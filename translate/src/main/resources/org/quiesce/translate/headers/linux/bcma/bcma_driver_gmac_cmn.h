#ifndef QZ_LINUX_BCMA_BCMA_DRIVER_GMAC_CMN_H
#define QZ_LINUX_BCMA_BCMA_DRIVER_GMAC_CMN_H
struct bcma_device;
struct bcma_drv_gmac_cmn {
	struct bcma_device *core;
	struct mutex phy_mutex;
};
#endif
