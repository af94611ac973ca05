#ifndef QZ_NET_L3MDEV_H
#define QZ_NET_L3MDEV_H
struct net_device;
u32 l3mdev_fib_table(const struct net_device *dev);
#endif
