#ifndef QZ_LINUX_SOC_TI_OMAP1_MUX_H
#define QZ_LINUX_SOC_TI_OMAP1_MUX_H
enum omap1xxx_index { W4_USB_HIGHZ = 19, W8_1610_GPIO9 = 88, N14_1610_UWIRE_CS0 = 102, N15_1610_UWIRE_CS1 = 104, I2C_SCL = 145, I2C_SDA };
int omap_cfg_reg(unsigned long reg_cfg);
#endif
