#ifndef QZ_NET_AX88796_H
#define QZ_NET_AX88796_H
struct net_device;
void ax_NS8390_reinit(struct net_device *dev);
#endif
