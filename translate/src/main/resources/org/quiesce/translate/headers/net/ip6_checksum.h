#ifndef QZ_NET_IP6_CHECKSUM_H
#define QZ_NET_IP6_CHECKSUM_H
#include <linux/ip.h>
#include <linux/ipv6.h>
#include <linux/prefetch.h>
#include <linux/udp.h>
#include <net/ip.h>
struct in6_addr;
struct sk_buff;
__sum16 csum_ipv6_magic(const struct in6_addr *saddr, const struct in6_addr *daddr, __u32 len, __u8 proto, __wsum csum);
__sum16 tcp_v6_check(int len, const struct in6_addr *saddr, const struct in6_addr *daddr, __wsum base);
void tcp_v6_gso_csum_prep(struct sk_buff *skb);
__sum16 udp_v6_check(int len, const struct in6_addr *saddr, const struct in6_addr *daddr, __wsum base);
#endif
