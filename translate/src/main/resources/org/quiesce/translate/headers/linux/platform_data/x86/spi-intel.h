#ifndef QZ_LINUX_PLATFORM_DATA_X86_SPI_INTEL_H
#define QZ_LINUX_PLATFORM_DATA_X86_SPI_INTEL_H
enum intel_spi_type { INTEL_SPI_BYT = 1, INTEL_SPI_LPT, INTEL_SPI_BXT, INTEL_SPI_CNL };
struct intel_spi_boardinfo {
	enum intel_spi_type type;
	bool (*set_writeable)(void *base, void *data);
	void *data;
};
#endif
