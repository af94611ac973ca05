#ifndef QZ_NET_BAREUDP_H
#define QZ_NET_BAREUDP_H
#include <linux/netdevice.h>
#include <linux/netlink.h>
#include <net/flow_dissector.h>
struct net_device;
bool netif_is_bareudp(const struct net_device *dev);
#endif
