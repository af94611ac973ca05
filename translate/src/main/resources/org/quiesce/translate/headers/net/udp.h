#ifndef QZ_NET_UDP_H
#define QZ_NET_UDP_H
#include <net/ip.h>
#include <net/ipv6.h>
struct sk_buff;
__sum16 udp_v4_check(int len, __be32 saddr, __be32 daddr, __wsum base);
void udp4_hwcsum(struct sk_buff *skb, __be32 src, __be32 dst);
#endif
