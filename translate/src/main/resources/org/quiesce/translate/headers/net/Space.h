#ifndef QZ_NET_SPACE_H
#define QZ_NET_SPACE_H
struct net_device;
struct net_device *lance_probe(int unit);
#endif
