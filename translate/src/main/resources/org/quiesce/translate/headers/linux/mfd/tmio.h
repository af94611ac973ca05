#ifndef QZ_LINUX_MFD_TMIO_H
#define QZ_LINUX_MFD_TMIO_H
struct platform_device;
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
