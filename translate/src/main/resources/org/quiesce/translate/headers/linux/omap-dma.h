#ifndef QZ_LINUX_OMAP_DMA_H
#define QZ_LINUX_OMAP_DMA_H
enum omap_reg_offsets { GCR, REVISION = 18, SYSSTATUS = 27, CPC = 29, CCR2, CSR = 35 };
#endif
