#ifndef QZ_LINUX_SPI_PXA2XX_SPI_H
#define QZ_LINUX_SPI_PXA2XX_SPI_H
#include <linux/pxa2xx_ssp.h>
struct dma_chan;
struct pxa2xx_spi_controller {
	u16 num_chipselect;
	u8 enable_dma;
	u8 dma_burst_size;
	bool is_slave;
	bool (*dma_filter)(struct dma_chan *chan, void *param);
	void *tx_param;
	void *rx_param;
	struct ssp_device ssp;
};
struct pxa2xx_spi_chip {
	u8 tx_threshold;
	u8 tx_hi_threshold;
	u8 rx_threshold;
	u8 dma_burst_size;
	u32 timeout;
};
#endif
