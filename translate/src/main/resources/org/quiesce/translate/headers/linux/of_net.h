#ifndef QZ_LINUX_OF_NET_H
#define QZ_LINUX_OF_NET_H
#include <linux/dma-mapping.h>
#include <linux/ethtool.h>
#include <linux/io.h>
#include <linux/of.h>
#include <linux/phy.h>
struct device_node;
struct net_device;
int of_get_phy_mode(struct device_node *np, phy_interface_t *interface);
int of_get_mac_address(struct device_node *np, u8 *mac);
int of_get_ethdev_address(struct device_node *np, struct net_device *dev);
#endif
