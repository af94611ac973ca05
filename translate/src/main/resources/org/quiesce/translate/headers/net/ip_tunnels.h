#ifndef QZ_NET_IP_TUNNELS_H
#define QZ_NET_IP_TUNNELS_H
#include <linux/if_tunnel.h>
#include <linux/in6.h>
#include <net/gro_cells.h>
#include <net/net_trackers.h>
struct flowi4;
struct ip_tunnel;
struct ip_tunnel_info;
struct iphdr;
struct net;
struct net_device;
struct sk_buff;
#define IP_TUNNEL_INFO_TX 1
#define IP_TUNNEL_INFO_IPV6 2
struct ip_tunnel_key {
	__be64 tun_id;
	union {
		struct {
			__be32 src;
			__be32 dst;
		} ipv4;
		struct {
			struct in6_addr src;
			struct in6_addr dst;
		} ipv6;
	} u;
	__be16 tun_flags;
	u8 tos;
	u8 ttl;
	__be32 label;
	__be16 tp_src;
	__be16 tp_dst;
};
struct ip_tunnel_encap {
	u16 type;
	u16 flags;
	__be16 sport;
	__be16 dport;
};
struct ip_tunnel_info {
	struct ip_tunnel_key key;
	struct ip_tunnel_encap encap;
	u8 options_len;
	u8 mode;
};
struct ip_tunnel {
	struct ip_tunnel *next;
	struct hlist_node hash_node;
	struct net_device *dev;
	netdevice_tracker dev_tracker;
	struct net *net;
	int err_count;
	u32 index;
	u8 dir;
	u16 hwid;
	struct ip_tunnel_parm parms;
	int hlen;
	struct ip_tunnel_encap encap;
	struct gro_cells gro_cells;
	__u32 fwmark;
};
unsigned short ip_tunnel_info_af(const struct ip_tunnel_info *tun_info);
__be64 key32_to_tunnel_id(__be32 key);
__be32 tunnel_id_to_key32(__be64 tun_id);
void ip_tunnel_init_flow(struct flowi4 *fl4, int proto, __be32 daddr, __be32 saddr, __be32 key, __u8 tos, struct net *net, int oif, __u32 mark, __u32 tun_inner_hash, __u8 flow_flags);
bool pskb_inet_may_pull(struct sk_buff *skb);
u8 ip_tunnel_ecn_encap(u8 tos, const struct iphdr *iph, const struct sk_buff *skb);
int iptunnel_pull_header(struct sk_buff *skb, int hdr_len, __be16 inner_proto, bool xnet);
void *ip_tunnel_info_opts(struct ip_tunnel_info *info);
void ip_tunnel_info_opts_get(void *to, const struct ip_tunnel_info *info);
void ip_tunnel_info_opts_set(struct ip_tunnel_info *info, const void *from, int len, __be16 flags);
#endif
