#ifndef QZ_LINUX_BCMA_BCMA_DRIVER_CHIPCOMMON_H
#define QZ_LINUX_BCMA_BCMA_DRIVER_CHIPCOMMON_H
#include <linux/gpio/driver.h>
struct bcma_device;
struct bcma_drv_cc;
struct platform_device;
struct bcma_chipcommon_pmu {
	struct bcma_device *core;
	u8 rev;
};
struct bcma_drv_cc {
	struct bcma_device *core;
	u32 status;
	u32 capabilities;
	u8 setup_done : 1;
	struct bcma_chipcommon_pmu pmu;
	struct platform_device *watchdog;
	spinlock_t gpio_lock;
	struct gpio_chip gpio;
};
void bcma_chipco_chipctl_maskset(struct bcma_drv_cc *cc, u32 offset, u32 mask, u32 set);
#endif
