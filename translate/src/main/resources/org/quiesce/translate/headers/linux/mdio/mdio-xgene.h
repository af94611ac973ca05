#ifndef QZ_LINUX_MDIO_MDIO_XGENE_H
#define QZ_LINUX_MDIO_MDIO_XGENE_H
struct mii_bus;
struct phy_device;
struct xgene_mdio_pdata;
u32 xgene_mdio_rd_mac(struct xgene_mdio_pdata *pdata, u32 rd_addr);
void xgene_mdio_wr_mac(struct xgene_mdio_pdata *pdata, u32 wr_addr, u32 data);
struct phy_device *xgene_enet_phy_register(struct mii_bus *bus, int phy_addr);
#endif
