#ifndef QZ_LINUX_SOC_SUNXI_SUNXI_SRAM_H
#define QZ_LINUX_SOC_SUNXI_SUNXI_SRAM_H
int sunxi_sram_claim(struct device *dev);
void sunxi_sram_release(struct device *dev);
#endif
