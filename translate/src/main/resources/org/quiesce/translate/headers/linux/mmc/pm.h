#ifndef QZ_LINUX_MMC_PM_H
#define QZ_LINUX_MMC_PM_H
typedef unsigned int mmc_pm_flag_t;
#endif
