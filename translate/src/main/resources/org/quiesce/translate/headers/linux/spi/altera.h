#ifndef QZ_LINUX_SPI_ALTERA_H
#define QZ_LINUX_SPI_ALTERA_H
#include <linux/regmap.h>
struct regmap;
struct spi_board_info;
struct spi_master;
#define ALTERA_SPI_MAX_CS 0x20
struct altera_spi_platform_data {
	u16 mode_bits;
	u16 num_chipselect;
	u32 bits_per_word_mask;
	u16 num_devices;
	struct spi_board_info *devices;
};
struct altera_spi {
	int irq;
	int len;
	int count;
	int bytes_per_word;
	u32 imr;
	const unsigned char *tx;
	unsigned char *rx;
	struct regmap *regmap;
	u32 regoff;
	struct device *dev;
};
irqreturn_t altera_spi_irq(int irq, void *dev);
void altera_spi_init_master(struct spi_master *master);
#endif
