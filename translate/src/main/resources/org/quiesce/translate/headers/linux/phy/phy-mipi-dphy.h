#ifndef QZ_LINUX_PHY_PHY_MIPI_DPHY_H
#define QZ_LINUX_PHY_PHY_MIPI_DPHY_H
struct phy_configure_opts_mipi_dphy;
struct phy_configure_opts_mipi_dphy {
	unsigned int clk_post;
	unsigned int clk_pre;
	unsigned int clk_prepare;
	unsigned int clk_settle;
	unsigned int clk_trail;
	unsigned int clk_zero;
	unsigned int hs_exit;
	unsigned int hs_prepare;
	unsigned int hs_settle;
	unsigned int hs_trail;
	unsigned int hs_zero;
	unsigned int init;
	unsigned int lpx;
	unsigned int ta_get;
	unsigned int ta_go;
	unsigned int ta_sure;
	unsigned int wakeup;
	unsigned long hs_clk_rate;
	unsigned char lanes;
};
int phy_mipi_dphy_get_default_config(unsigned long pixel_clock, unsigned int bpp, unsigned int lanes, struct phy_configure_opts_mipi_dphy *cfg);
#endif
