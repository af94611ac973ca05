#ifndef QZ_LINUX_PXA2XX_SSP_H
#define QZ_LINUX_PXA2XX_SSP_H
struct clk;
struct device_node;
struct ssp_device;
#define SSCR0 0
#define SSCR1 4
#define SSSR 8
#define SSDR 0x10
#define SSTO 40
#define SSPSP 44
#define SSCR0_Motorola 0
#define SSCR0_SSE 0x80UL
#define SSCR0_EDSS 0x100000UL
#define SSCR0_RIM 0x400000UL
#define SSCR0_TUM 0x800000UL
#define SSCR1_RIE 1UL
#define SSCR1_TIE 2UL
#define SSCR1_LBM 4UL
#define SSCR1_SPO 8UL
#define SSCR1_SPH 0x10UL
#define SSCR1_MWDS 0x20UL
#define SSSR_ALT_FRM_MASK 3UL
#define SSSR_RNE 8UL
#define SSSR_BSY 0x10UL
#define SSSR_TFS 0x20UL
#define SSSR_RFS 0x40UL
#define SSSR_ROR 0x80UL
#define RX_THRESH_DFLT 8
#define TX_THRESH_DFLT 8
#define SSSR_TFL_MASK 0xf00UL
#define SSCR1_TFT 0x3c0UL
#define SSCR1_RFT 0x3c00UL
#define RX_THRESH_CE4100_DFLT 2
#define TX_THRESH_CE4100_DFLT 2
#define CE4100_SSSR_TFL_MASK 0x300UL
#define CE4100_SSCR1_TFT 192UL
#define CE4100_SSCR1_RFT 0xc00UL
#define DDS_RATE 40
#define QUARK_X1000_SSCR0_Motorola 0
#define RX_THRESH_QUARK_X1000_DFLT 1
#define TX_THRESH_QUARK_X1000_DFLT 0x10
#define QUARK_X1000_SSSR_TFL_MASK 0x1f00UL
#define QUARK_X1000_SSCR1_TFT 0x7c0UL
#define QUARK_X1000_SSCR1_RFT 0xf800UL
#define QUARK_X1000_SSCR1_EFWR 0x10000UL
#define QUARK_X1000_SSCR1_STRF 0x20000UL
#define SSCR1_EFWR 0x4000UL
#define SSCR1_STRF 0x8000UL
#define SSCR1_IFS 0x10000UL
#define SSCR1_TINTE 0x80000UL
#define SSCR1_RSRE 0x100000UL
#define SSCR1_TSRE 0x200000UL
#define SSCR1_TRAIL 0x400000UL
#define SSCR1_RWOT 0x800000UL
#define SSCR1_SFRMDIR 0x1000000UL
#define SSCR1_SCLKDIR 0x2000000UL
#define SSCR1_ECRB 0x4000000UL
#define SSCR1_ECRA 0x8000000UL
#define SSCR1_SCFR 0x10000000UL
#define SSCR1_TTE 0x40000000UL
#define SSCR1_TTELP 0x80000000UL
#define SSSR_PINT 0x40000UL
#define SSSR_TINT 0x80000UL
#define SSSR_EOC 0x100000UL
#define SSSR_TUR 0x200000UL
#define SSSR_CSS 0x400000UL
#define SSSR_BCE 0x800000UL
#define SFIFOTT 108
#define RX_THRESH_MRFLD_DFLT 0x10
#define TX_THRESH_MRFLD_DFLT 0x10
#define SFIFOTT_TFT 0xffffUL
#define SFIFOTT_RFT 0xffff0000UL
#define SSITF 68
#define SSIRF 72
#define SSCR0_DataSize(a_) ((a_)- 1)
#define SSCR0_SCR(a_) ((a_) << 8)
#define SSCR1_TxTresh(a_) (((a_)- 1) << 6)
#define SSCR1_RxTresh(a_) (((a_)- 1) << 10)
#define CE4100_SSCR1_TxTresh(a_) (((a_)- 1) << 6)
#define CE4100_SSCR1_RxTresh(a_) (((a_)- 1) << 10)
#define QUARK_X1000_SSCR0_DataSize(a_) ((a_)- 1)
#define QUARK_X1000_SSCR1_TxTresh(a_) (((a_)- 1) << 6)
#define QUARK_X1000_SSCR1_RxTresh(a_) (((a_)- 1) << 11)
#define SFIFOTT_TxThresh(a_) (((a_)- 1) << 0)
#define SFIFOTT_RxThresh(a_) (((a_)- 1) << 16)
#define SSITF_TxHiThresh(a_) (((a_)- 1) << 0)
#define SSITF_TxLoThresh(a_) (((a_)- 1) << 8)
#define SSIRF_RxThresh(a_) ((a_)- 1)
enum pxa_ssp_type { PXA25x_SSP = 1, MMP2_SSP = 6, CE4100_SSP = 8, MRFLD_SSP, QUARK_X1000_SSP, LPSS_LPT_SSP, LPSS_BYT_SSP, LPSS_BSW_SSP, LPSS_SPT_SSP, LPSS_BXT_SSP, LPSS_CNL_SSP };
struct ssp_device {
	struct device *dev;
	struct list_head node;
	struct clk *clk;
	void *mmio_base;
	unsigned long phys_base;
	const char *label;
	int port_id;
	enum pxa_ssp_type type;
	int use_count;
	int irq;
	struct device_node *of_node;
};
void pxa_ssp_write_reg(struct ssp_device *dev, u32 reg, u32 val);
u32 pxa_ssp_read_reg(struct ssp_device *dev, u32 reg);
void pxa_ssp_enable(struct ssp_device *ssp);
void pxa_ssp_disable(struct ssp_device *ssp);
struct ssp_device *pxa_ssp_request(int port, const char *label);
void pxa_ssp_free(struct ssp_device *);
#endif
