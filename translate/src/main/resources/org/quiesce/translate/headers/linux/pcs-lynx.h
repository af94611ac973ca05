#ifndef QZ_LINUX_PCS_LYNX_H
#define QZ_LINUX_PCS_LYNX_H
struct mdio_device;
struct phylink_pcs;
struct mdio_device *lynx_get_mdio_device(struct phylink_pcs *pcs);
struct phylink_pcs *lynx_pcs_create(struct mdio_device *mdio);
void lynx_pcs_destroy(struct phylink_pcs *pcs);
#endif
