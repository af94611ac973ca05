#ifndef QZ_LINUX_BCM47XX_NVRAM_H
#define QZ_LINUX_BCM47XX_NVRAM_H
int bcm47xx_nvram_getenv(const char *name, char *val, size_t val_len);
#endif
