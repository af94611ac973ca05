#ifndef QZ_LINUX_SOC_TI_OMAP1_IO_H
#define QZ_LINUX_SOC_TI_OMAP1_IO_H
#define MOD_CONF_CTRL_0 0xfffe1080
#define ULPD_CLOCK_CTRL 0xfffe0830U
#define ULPD_SOFT_REQ 0xfffe0834U
#define ULPD_STATUS_REQ 0xfffe0840U
#define FUNC_MUX_CTRL_0 0xfffe1000
u8 omap_readb(u32 pa);
u16 omap_readw(u32 pa);
u32 omap_readl(u32 pa);
void omap_writeb(u8 v, u32 pa);
void omap_writew(u16 v, u32 pa);
void omap_writel(u32 v, u32 pa);
#endif
