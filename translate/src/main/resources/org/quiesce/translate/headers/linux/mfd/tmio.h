#ifndef QZ_LINUX_MFD_TMIO_H
#define QZ_LINUX_MFD_TMIO_H
#include <linux/io.h>
struct platform_device;
#define tmio_ioread8(a_) readb(a_)
#define tmio_ioread16(a_) readw(a_)
#define tmio_iowrite8(a_, b_) writeb((a_), (b_))
#define tmio_iowrite16(a_, b_) writew((a_), (b_))
#define sd_config_write8(a_, b_, c_, d_) tmio_iowrite8((d_), (a_) + ((c_) << (b_)))
#define sd_config_write16(a_, b_, c_, d_) tmio_iowrite16((d_), (a_) + ((c_) << (b_)))
struct tmio_mmc_data {
	unsigned int hclk;
	unsigned long capabilities;
	unsigned long capabilities2;
	unsigned long flags;
	u32 ocr_mask;
	unsigned int max_blk_count;
	unsigned short max_segs;
	void (*set_pwr)(struct platform_device *host, int state);
	void (*set_clk_div)(struct platform_device *host, int state);
};
int tmio_core_mmc_enable(void *cnf, int shift, unsigned long base);
int tmio_core_mmc_resume(void *cnf, int shift, unsigned long base);
void tmio_core_mmc_pwr(void *cnf, int shift, int state);
void tmio_core_mmc_clk_div(void *cnf, int shift, int state);
#endif
