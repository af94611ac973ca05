#ifndef QZ_LINUX_SUNGEM_PHY_H
#define QZ_LINUX_SUNGEM_PHY_H
struct mii_phy;
struct mii_phy_def;
struct net_device;
struct mii_phy {
	struct mii_phy_def *def;
	u32 advertising;
	int mii_id;
	int autoneg;
	int speed;
	int duplex;
	int pause;
	struct net_device *dev;
	int (*mdio_read)(struct net_device *dev, int mii_id, int reg);
	void (*mdio_write)(struct net_device *dev, int mii_id, int reg, int val);
	void *platform_data;
};
int sungem_phy_probe(struct mii_phy *phy, int mii_id);
#endif
