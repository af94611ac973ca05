#ifndef QZ_LINUX_MDIO_MDIO_XGENE_H
#define QZ_LINUX_MDIO_MDIO_XGENE_H
struct mii_bus;
struct phy_device;
struct xgene_mdio_pdata;
#define SOFT_RESET 0x80000000UL
#define SET_VAL(a_, b_) xgene_enet_set_field_value(a_##_POS, a_##_LEN, b_)
#define SET_BIT(a_) xgene_enet_set_field_value(a_##_POS, 1, 1)
u64 xgene_enet_set_field_value(int pos, int len, u64 val);
u32 xgene_mdio_rd_mac(struct xgene_mdio_pdata *pdata, u32 rd_addr);
void xgene_mdio_wr_mac(struct xgene_mdio_pdata *pdata, u32 wr_addr, u32 data);
struct phy_device *xgene_enet_phy_register(struct mii_bus *bus, int phy_addr);
#endif
