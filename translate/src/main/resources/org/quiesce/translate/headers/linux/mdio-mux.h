#ifndef QZ_LINUX_MDIO_MUX_H
#define QZ_LINUX_MDIO_MUX_H
struct device_node;
struct mii_bus;
int mdio_mux_init(struct device *dev, struct device_node *mux_node, int (*switch_fn)(int cur, int desired, void *data), void **mux_handle, void *data, struct mii_bus *mux_bus);
void mdio_mux_uninit(void *mux_handle);
#endif
