#ifndef QZ_LINUX_SH_DMA_H
#define QZ_LINUX_SH_DMA_H
#include <linux/shdma-base.h>
struct sh_dmae_slave {
	struct shdma_slave shdma_slave;
};
#endif
