#ifndef QZ_NET_LAG_H
#define QZ_NET_LAG_H
struct net_device;
bool net_lag_port_dev_txable(const struct net_device *port_dev);
#endif
