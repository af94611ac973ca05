#ifndef QZ_LINUX_FWNODE_MDIO_H
#define QZ_LINUX_FWNODE_MDIO_H
struct fwnode_handle;
struct mii_bus;
struct phy_device;
int fwnode_mdiobus_phy_device_register(struct mii_bus *mdio, struct phy_device *phy, struct fwnode_handle *child, u32 addr);
int fwnode_mdiobus_register_phy(struct mii_bus *bus, struct fwnode_handle *child, u32 addr);
#endif
