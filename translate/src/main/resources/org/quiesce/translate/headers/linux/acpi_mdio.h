#ifndef QZ_LINUX_ACPI_MDIO_H
#define QZ_LINUX_ACPI_MDIO_H
struct fwnode_handle;
struct mii_bus;
int __acpi_mdiobus_register(struct mii_bus *mdio, struct fwnode_handle *fwnode, struct module *owner);
int acpi_mdiobus_register(struct mii_bus *mdio, struct fwnode_handle *handle);
#endif
