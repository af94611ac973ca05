#ifndef QZ_LINUX_PHY_PHY_LVDS_H
#define QZ_LINUX_PHY_PHY_LVDS_H
struct phy_configure_opts_lvds {
	unsigned int lanes;
	bool is_slave;
};
#endif
