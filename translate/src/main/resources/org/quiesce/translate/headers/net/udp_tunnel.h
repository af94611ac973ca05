#ifndef QZ_NET_UDP_TUNNEL_H
#define QZ_NET_UDP_TUNNEL_H
#include <linux/in.h>
#include <linux/ip.h>
#include <linux/ipv6.h>
#include <linux/jhash.h>
#include <linux/tcp.h>
#include <net/ipv6.h>
#include <net/sock.h>
struct dst_entry;
struct in6_addr;
struct net;
struct net_device;
struct rtable;
struct sk_buff;
struct sock;
struct socket;
struct udp_port_cfg;
struct udp_tunnel_info;
struct udp_tunnel_nic;
struct udp_tunnel_nic_shared;
struct udp_tunnel_sock_cfg;
#define UDP_TUNNEL_NIC_MAX_SHARING_DEVICES (U16_MAX/2)
struct udp_port_cfg {
	u8 family;
	union {
		struct in_addr local_ip;
	};
	union {
		struct in_addr peer_ip;
	};
	__be16 local_udp_port;
};
typedef int (*udp_tunnel_encap_rcv_t)(struct sock *sk, struct sk_buff *skb);
struct udp_tunnel_sock_cfg {
	void *sk_user_data;
	__u8 encap_type;
	udp_tunnel_encap_rcv_t encap_rcv;
};
enum udp_parsable_tunnel_type { UDP_TUNNEL_TYPE_VXLAN = 1, UDP_TUNNEL_TYPE_GENEVE };
struct udp_tunnel_info {
	unsigned short type;
	sa_family_t sa_family;
	__be16 port;
	u8 hw_priv;
};
enum udp_tunnel_nic_info_flags { UDP_TUNNEL_NIC_INFO_MAY_SLEEP = 1, UDP_TUNNEL_NIC_INFO_OPEN_ONLY, UDP_TUNNEL_NIC_INFO_IPV4_ONLY = 4, UDP_TUNNEL_NIC_INFO_STATIC_IANA_VXLAN = 8 };
struct udp_tunnel_nic_shared {
	struct udp_tunnel_nic *udp_tunnel_nic_info;
	struct list_head devices;
};
struct udp_tunnel_nic_table_info {
	unsigned int n_entries;
	unsigned int tunnel_types;
};
struct udp_tunnel_nic_info {
	int (*set_port)(struct net_device *dev, unsigned int table, unsigned int entry, struct udp_tunnel_info *ti);
	int (*unset_port)(struct net_device *dev, unsigned int table, unsigned int entry, struct udp_tunnel_info *ti);
	int (*sync_table)(struct net_device *dev, unsigned int table);
	struct udp_tunnel_nic_shared *shared;
	unsigned int flags;
	struct udp_tunnel_nic_table_info tables[UDP_TUNNEL_NIC_MAX_TABLES];
};
int udp_sock_create(struct net *net, struct udp_port_cfg *cfg, struct socket **sockp);
void setup_udp_tunnel_sock(struct net *net, struct socket *sock, struct udp_tunnel_sock_cfg *sock_cfg);
void udp_tunnel_get_rx_info(struct net_device *dev);
void udp_tunnel_xmit_skb(struct rtable *rt, struct sock *sk, struct sk_buff *skb, __be32 src, __be32 dst, __u8 tos, __u8 ttl, __be16 df, __be16 src_port, __be16 dst_port, bool xnet, bool nocheck);
int udp_tunnel6_xmit_skb(struct dst_entry *dst, struct sock *sk, struct sk_buff *skb, struct net_device *dev, struct in6_addr *saddr, struct in6_addr *daddr, __u8 prio, __u8 ttl, __be32 label, __be16 src_port, __be16 dst_port, bool nocheck);
void udp_tunnel_sock_release(struct socket *sock);
void udp_tunnel_nic_get_port(struct net_device *dev, unsigned int table, unsigned int idx, struct udp_tunnel_info *ti);
void udp_tunnel_nic_set_port_priv(struct net_device *dev, unsigned int table, unsigned int idx, u8 priv);
void udp_tunnel_nic_reset_ntf(struct net_device *dev);
#endif
