#ifndef QZ_LINUX_PHY_PHY_DP_H
#define QZ_LINUX_PHY_PHY_DP_H
struct phy_configure_opts_dp {
	unsigned int link_rate;
	unsigned int lanes;
	unsigned int voltage[4];
	unsigned int pre[4];
	u8 ssc : 1;
	u8 set_rate : 1;
};
#endif
