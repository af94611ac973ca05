#ifndef QZ_LINUX_SPI_FLASH_H
#define QZ_LINUX_SPI_FLASH_H
struct mtd_partition;
struct flash_platform_data {
	char *name;
	struct mtd_partition *parts;
	unsigned int nr_parts;
	char *type;
};
#endif
