#ifndef QZ_LINUX_FSL_ENETC_MDIO_H
#define QZ_LINUX_FSL_ENETC_MDIO_H
struct enetc_hw;
struct mii_bus;
struct enetc_mdio_priv {
	struct enetc_hw *hw;
	int mdio_base;
};
int enetc_mdio_read(struct mii_bus *bus, int phy_id, int regnum);
int enetc_mdio_write(struct mii_bus *bus, int phy_id, int regnum, u16 value);
struct enetc_hw *enetc_hw_alloc(struct device *dev, void *port_regs);
#endif
