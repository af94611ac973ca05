#ifndef QZ_LINUX_QCOM_GENI_SE_H
#define QZ_LINUX_QCOM_GENI_SE_H
#include <linux/interconnect.h>
struct geni_se;
enum geni_se_xfer_mode { GENI_SE_FIFO = 1, GENI_SE_DMA, GENI_GPI_DMA };
u32 geni_se_read_proto(struct geni_se *se);
void geni_se_setup_m_cmd(struct geni_se *se, u32 cmd, u32 params);
void geni_se_abort_m_cmd(struct geni_se *se);
u32 geni_se_get_tx_fifo_depth(struct geni_se *se);
void geni_se_init(struct geni_se *se, u32 rx_wm, u32 rx_rfr);
void geni_se_select_mode(struct geni_se *se, enum geni_se_xfer_mode mode);
void geni_se_config_packing(struct geni_se *se, int bpw, int pack_words, bool msb_to_lsb, bool tx_cfg, bool rx_cfg);
int geni_se_resources_off(struct geni_se *se);
int geni_se_resources_on(struct geni_se *se);
int geni_icc_get(struct geni_se *se, const char *icc_ddr);
int geni_icc_set_bw(struct geni_se *se);
int geni_icc_enable(struct geni_se *se);
int geni_icc_disable(struct geni_se *se);
#endif
