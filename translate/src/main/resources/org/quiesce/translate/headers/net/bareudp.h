#ifndef QZ_NET_BAREUDP_H
#define QZ_NET_BAREUDP_H
struct net_device;
bool netif_is_bareudp(const struct net_device *dev);
#endif
