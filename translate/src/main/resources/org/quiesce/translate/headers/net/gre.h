#ifndef QZ_NET_GRE_H
#define QZ_NET_GRE_H
#include <linux/ip.h>
#include <linux/ipv6.h>
#include <linux/key.h>
#include <linux/udp.h>
#include <net/ip_tunnels.h>
#include <net/ipv6.h>
#include <net/net_namespace.h>
struct net_device;
struct sk_buff;
struct gre_base_hdr {
	__be16 flags;
	__be16 protocol;
};
struct gre_full_hdr {
	__be16 csum;
	__be16 reserved1;
	__be32 key;
	__be32 seq;
};
struct gre_protocol {
	int (*handler)(struct sk_buff *skb);
	void (*err_handler)(struct sk_buff *skb, u32 info);
};
bool netif_is_gretap(const struct net_device *dev);
bool netif_is_ip6gretap(const struct net_device *dev);
int gre_calc_hlen(__be16 o_flags);
__be16 gre_tnl_flags_to_gre_flags(__be16 tflags);
#endif
