#ifndef QZ_LINUX_SOC_TI_KNAV_DMA_H
#define QZ_LINUX_SOC_TI_KNAV_DMA_H
#include <linux/dmaengine.h>
#define MASK(a_) (BIT(a_)- 1)
#endif
