#ifndef QZ_LINUX_SPI_SPI_BITBANG_H
#define QZ_LINUX_SPI_SPI_BITBANG_H
struct spi_bitbang;
struct spi_device;
struct spi_master;
struct spi_transfer;
#define BITBANG_CS_ACTIVE 1
#define BITBANG_CS_INACTIVE 0
struct spi_bitbang {
	struct mutex lock;
	u8 busy;
	u8 use_dma;
	u16 flags;
	struct spi_master *master;
	int (*setup_transfer)(struct spi_device *spi, struct spi_transfer *t);
	void (*chipselect)(struct spi_device *spi, int is_on);
	int (*txrx_bufs)(struct spi_device *spi, struct spi_transfer *t);
	u32 (*txrx_word[4])(struct spi_device *spi, unsigned nsecs, u32 word, u8 bits, unsigned flags);
	int (*set_line_direction)(struct spi_device *spi, bool output);
};
int spi_bitbang_setup(struct spi_device *spi);
void spi_bitbang_cleanup(struct spi_device *spi);
int spi_bitbang_setup_transfer(struct spi_device *spi, struct spi_transfer *t);
int spi_bitbang_start(struct spi_bitbang *spi);
int spi_bitbang_init(struct spi_bitbang *spi);
void spi_bitbang_stop(struct spi_bitbang *spi);
#endif
