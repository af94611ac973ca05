#ifndef QZ_LINUX_STMMAC_H
#define QZ_LINUX_STMMAC_H
#include <linux/phy.h>
#include <linux/platform_device.h>
struct clk;
struct device_node;
struct dwmac4_addrs;
struct mac_device_info;
struct net_device;
struct pci_dev;
struct platform_device;
struct reset_control;
struct stmmac_axi;
struct stmmac_dma_cfg;
struct stmmac_est;
struct stmmac_fpe_cfg;
struct stmmac_mdio_bus_data;
struct stmmac_safety_feature_cfg;
struct system_counterval_t;
#define MTL_MAX_RX_QUEUES 8
#define MTL_MAX_TX_QUEUES 8
#define STMMAC_CH_MAX 8
#define STMMAC_RX_COE_NONE 0
#define STMMAC_RX_COE_TYPE1 1
#define STMMAC_RX_COE_TYPE2 2
#define STMMAC_CSR_60_100M 0
#define STMMAC_CSR_100_150M 1
#define STMMAC_CSR_20_35M 2
#define STMMAC_CSR_35_60M 3
#define STMMAC_CSR_150_250M 4
#define STMMAC_CSR_250_300M 5
#define MTL_TX_ALGORITHM_WRR 0
#define MTL_TX_ALGORITHM_WFQ 1
#define MTL_TX_ALGORITHM_DWRR 2
#define MTL_TX_ALGORITHM_SP 3
#define MTL_RX_ALGORITHM_SP 4
#define MTL_RX_ALGORITHM_WSP 5
#define MTL_QUEUE_AVB 0
#define MTL_QUEUE_DCB 1
#define AXI_BLEN 7
#define EST_GCL 0x400
struct stmmac_mdio_bus_data {
	unsigned int phy_mask;
	unsigned int has_xpcs;
	unsigned int xpcs_an_inband;
	int *irqs;
	int probed_phy_irq;
	bool needs_reset;
};
struct stmmac_dma_cfg {
	int pbl;
	int txpbl;
	int rxpbl;
	bool pblx8;
	int fixed_burst;
	int mixed_burst;
	bool aal;
	bool eame;
	bool multi_msi_en;
	bool dche;
};
struct stmmac_axi {
	bool axi_lpi_en;
	bool axi_xit_frm;
	u32 axi_wr_osr_lmt;
	u32 axi_rd_osr_lmt;
	bool axi_kbbe;
	u32 axi_blen[AXI_BLEN];
	bool axi_fb;
	bool axi_mb;
	bool axi_rb;
};
struct stmmac_est {
	int enable;
	u32 btr_reserve[2];
	u32 btr[2];
	u32 ctr[2];
	u32 ter;
	u32 gcl[EST_GCL];
	u32 gcl_size;
};
struct stmmac_rxq_cfg {
	u8 mode_to_use;
	u32 chan;
	u8 pkt_route;
	bool use_prio;
	u32 prio;
};
struct stmmac_txq_cfg {
	u32 weight;
	u8 mode_to_use;
	u32 send_slope;
	u32 idle_slope;
	u32 high_credit;
	u32 low_credit;
	bool use_prio;
	u32 prio;
	int tbs_en;
};
enum stmmac_fpe_state { FPE_STATE_OFF, FPE_STATE_CAPABLE, FPE_STATE_ENTERING_ON, FPE_STATE_ON };
enum stmmac_mpacket_type { MPACKET_VERIFY, MPACKET_RESPONSE };
enum stmmac_fpe_task_state_t { __FPE_REMOVING, __FPE_TASK_SCHED };
struct stmmac_fpe_cfg {
	bool enable;
	bool hs_enable;
	enum stmmac_fpe_state lp_fpe_state;
	enum stmmac_fpe_state lo_fpe_state;
	u32 fpe_csr;
};
struct stmmac_safety_feature_cfg {
	u32 tsoee;
	u32 mrxpee;
	u32 mestee;
	u32 mrxee;
	u32 mtxee;
	u32 epsi;
	u32 edpp;
	u32 prtyen;
	u32 tmouten;
};
struct dwmac4_addrs {
	u32 dma_chan;
	u32 dma_chan_offset;
	u32 mtl_chan;
	u32 mtl_chan_offset;
	u32 mtl_ets_ctrl;
	u32 mtl_ets_ctrl_offset;
	u32 mtl_txq_weight;
	u32 mtl_txq_weight_offset;
	u32 mtl_send_slp_cred;
	u32 mtl_send_slp_cred_offset;
	u32 mtl_high_cred;
	u32 mtl_high_cred_offset;
	u32 mtl_low_cred;
	u32 mtl_low_cred_offset;
};
struct plat_stmmacenet_data {
	int bus_id;
	int phy_addr;
	int interface;
	phy_interface_t phy_interface;
	struct stmmac_mdio_bus_data *mdio_bus_data;
	struct device_node *phy_node;
	struct device_node *phylink_node;
	struct device_node *mdio_node;
	struct stmmac_dma_cfg *dma_cfg;
	struct stmmac_est *est;
	struct stmmac_fpe_cfg *fpe_cfg;
	struct stmmac_safety_feature_cfg *safety_feat_cfg;
	int clk_csr;
	int has_gmac;
	int enh_desc;
	int tx_coe;
	int rx_coe;
	int bugged_jumbo;
	int pmt;
	int force_sf_dma_mode;
	int force_thresh_dma_mode;
	int riwt_off;
	int max_speed;
	int maxmtu;
	int multicast_filter_bins;
	int unicast_filter_entries;
	int tx_fifo_size;
	int rx_fifo_size;
	u32 host_dma_width;
	u32 rx_queues_to_use;
	u32 tx_queues_to_use;
	u8 rx_sched_algorithm;
	u8 tx_sched_algorithm;
	struct stmmac_rxq_cfg rx_queues_cfg[MTL_MAX_RX_QUEUES];
	struct stmmac_txq_cfg tx_queues_cfg[MTL_MAX_TX_QUEUES];
	void (*fix_mac_speed)(void *priv, unsigned int speed);
	int (*serdes_powerup)(struct net_device *ndev, void *priv);
	void (*serdes_powerdown)(struct net_device *ndev, void *priv);
	void (*speed_mode_2500)(struct net_device *ndev, void *priv);
	void (*ptp_clk_freq_config)(void *priv);
	int (*init)(struct platform_device *pdev, void *priv);
	void (*exit)(struct platform_device *pdev, void *priv);
	struct mac_device_info *(*setup)(void *priv);
	int (*clks_config)(void *priv, bool enabled);
	int (*crosststamp)(ktime_t *device, struct system_counterval_t *system, void *ctx);
	void (*dump_debug_regs)(void *priv);
	void *bsp_priv;
	struct clk *stmmac_clk;
	struct clk *pclk;
	struct clk *clk_ptp_ref;
	unsigned int clk_ptp_rate;
	unsigned int clk_ref_rate;
	unsigned int mult_fact_100ns;
	s32 ptp_max_adj;
	u32 cdc_error_adj;
	struct reset_control *stmmac_rst;
	struct reset_control *stmmac_ahb_rst;
	struct stmmac_axi *axi;
	int has_gmac4;
	bool has_sun8i;
	bool tso_en;
	int rss_en;
	int mac_port_sel_speed;
	bool en_tx_lpi_clockgating;
	bool rx_clk_runs_in_lpi;
	int has_xgmac;
	bool vlan_fail_q_en;
	u8 vlan_fail_q;
	unsigned int eee_usecs_rate;
	struct pci_dev *pdev;
	int int_snapshot_num;
	int ext_snapshot_num;
	bool int_snapshot_en;
	bool ext_snapshot_en;
	bool multi_msi_en;
	int msi_mac_vec;
	int msi_wol_vec;
	int msi_sfty_ce_vec;
	int msi_sfty_ue_vec;
	int msi_rx_base_vec;
	int msi_tx_base_vec;
	bool use_phy_wol;
	bool sph_disable;
	bool serdes_up_after_phy_linkup;
	const struct dwmac4_addrs *dwmac4_addrs;
};
#endif
