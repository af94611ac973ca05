#ifndef QZ_LINUX_PHY_FIXED_H
#define QZ_LINUX_PHY_FIXED_H
struct device_node;
struct fixed_phy_status;
struct net_device;
struct phy_device;
struct fixed_phy_status {
	int link;
	int speed;
	int duplex;
	int pause;
	int asym_pause;
};
int fixed_phy_change_carrier(struct net_device *dev, bool new_carrier);
struct phy_device *fixed_phy_register(unsigned int irq, struct fixed_phy_status *status, struct device_node *np);
void fixed_phy_unregister(struct phy_device *phydev);
int fixed_phy_set_link_update(struct phy_device *phydev, int (*link_update)(struct net_device *, struct fixed_phy_status *));
#endif
