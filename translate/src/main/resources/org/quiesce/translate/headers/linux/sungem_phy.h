#ifndef QZ_LINUX_SUNGEM_PHY_H
#define QZ_LINUX_SUNGEM_PHY_H
struct mii_phy;
int sungem_phy_probe(struct mii_phy *phy, int mii_id);
#endif
