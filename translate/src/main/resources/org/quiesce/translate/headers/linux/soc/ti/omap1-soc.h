#ifndef QZ_LINUX_SOC_TI_OMAP1_SOC_H
#define QZ_LINUX_SOC_TI_OMAP1_SOC_H
#define cpu_is_omap7xx() 0
#define cpu_is_omap15xx() 0
#define cpu_is_omap16xx() 0
#define cpu_is_omap1710() 0
#endif
