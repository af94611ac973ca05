#ifndef QZ_NET_DST_METADATA_H
#define QZ_NET_DST_METADATA_H
#include <linux/if_vlan.h>
#include <linux/rtnetlink.h>
#include <net/dst.h>
#include <net/ip_tunnels.h>
#include <net/macsec.h>
struct in6_addr;
struct metadata_dst;
struct net_device;
struct sk_buff;
enum metadata_type { METADATA_HW_PORT_MUX = 1, METADATA_MACSEC };
struct hw_port_info {
	struct net_device *lower_dev;
	u32 port_id;
};
struct macsec_info {
	sci_t sci;
};
struct metadata_dst {
	struct dst_entry dst;
	enum metadata_type type;
	union {
		struct ip_tunnel_info tun_info;
		struct hw_port_info port_info;
		struct macsec_info macsec_info;
	} u;
};
struct metadata_dst *skb_metadata_dst(const struct sk_buff *skb);
void metadata_dst_free(struct metadata_dst *);
struct metadata_dst *metadata_dst_alloc(u8 optslen, enum metadata_type type, gfp_t flags);
struct metadata_dst *__ip_tun_set_dst(__be32 saddr, __be32 daddr, __u8 tos, __u8 ttl, __be16 tp_dst, __be16 flags, __be64 tunnel_id, int md_size);
struct metadata_dst *__ipv6_tun_set_dst(const struct in6_addr *saddr, const struct in6_addr *daddr, __u8 tos, __u8 ttl, __be16 tp_dst, __be32 label, __be16 flags, __be64 tunnel_id, int md_size);
#endif
