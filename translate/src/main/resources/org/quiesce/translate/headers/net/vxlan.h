#ifndef QZ_NET_VXLAN_H
#define QZ_NET_VXLAN_H
#include <linux/etherdevice.h>
#include <linux/if_ether.h>
#include <linux/if_link.h>
#include <linux/if_vlan.h>
#include <linux/in.h>
#include <linux/in6.h>
#include <linux/ipv6.h>
#include <linux/net_tstamp.h>
#include <linux/netdev_features.h>
#include <linux/rhashtable-types.h>
#include <linux/rtnetlink.h>
#include <linux/socket.h>
#include <linux/udp.h>
#include <net/gro_cells.h>
#include <net/ip6_route.h>
#include <net/neighbour.h>
#include <net/net_namespace.h>
#include <net/netlink.h>
#include <net/route.h>
#include <net/sock.h>
#include <net/switchdev.h>
#include <net/udp_tunnel.h>
struct net;
struct net_device;
struct netlink_ext_ack;
struct notifier_block;
struct sk_buff;
struct socket;
struct switchdev_notifier_vxlan_fdb_info;
struct vxlan_vni_stats_pcpu;
union vxlan_addr;
#define IANA_VXLAN_UDP_PORT 0x12b5
#define IANA_VXLAN_GPE_UDP_PORT 0x12b6
#define VXLAN_HF_VNI cpu_to_be32(BIT(27))
#define VXLAN_F_LEARN 1
#define VXLAN_F_IPV6 0x20
#define VXLAN_F_UDP_ZERO_CSUM_TX 0x40
#define VXLAN_F_UDP_ZERO_CSUM6_TX 0x80
#define VXLAN_F_UDP_ZERO_CSUM6_RX 0x100
#define VXLAN_F_TTL_INHERIT 0x10000
struct vxlanhdr {
	__be32 vx_flags;
	__be32 vx_vni;
};
struct vxlan_sock {
	struct hlist_node hlist;
	struct socket *sock;
	refcount_t refcnt;
	u32 flags;
};
union vxlan_addr {
	struct sockaddr_in sin;
	struct sockaddr_in6 sin6;
	struct sockaddr sa;
};
struct vxlan_rdst {
	union vxlan_addr remote_ip;
	__be16 remote_port;
	u8 offloaded : 1;
	__be32 remote_vni;
	u32 remote_ifindex;
	struct list_head list;
	struct rcu_head rcu;
};
struct vxlan_config {
	union vxlan_addr remote_ip;
	union vxlan_addr saddr;
	__be32 vni;
	int remote_ifindex;
	int mtu;
	__be16 dst_port;
	u16 port_min;
	u16 port_max;
	u8 tos;
	u8 ttl;
	__be32 label;
	u32 flags;
	enum ifla_vxlan_df df;
};
struct vxlan_vni_node {
	struct rhash_head vnode;
	__be32 vni;
	union vxlan_addr remote_ip;
	struct vxlan_vni_stats_pcpu *stats;
	struct rcu_head rcu;
};
struct vxlan_dev {
	struct list_head next;
	struct net_device *dev;
	struct net *net;
	struct vxlan_rdst default_dst;
	struct gro_cells gro_cells;
	struct vxlan_config cfg;
};
struct switchdev_notifier_vxlan_fdb_info {
	struct switchdev_notifier_info info;
	union vxlan_addr remote_ip;
	__be16 remote_port;
	__be32 remote_vni;
	u32 remote_ifindex;
	u8 eth_addr[ETH_ALEN];
	__be32 vni;
	bool offloaded;
	bool added_by_user;
};
netdev_features_t vxlan_features_check(struct sk_buff *skb, netdev_features_t features);
int vxlan_headroom(u32 flags);
__be32 vxlan_vni(__be32 vni_field);
__be32 vxlan_vni_field(__be32 vni);
bool vxlan_addr_any(const union vxlan_addr *ipa);
bool vxlan_addr_multicast(const union vxlan_addr *ipa);
bool netif_is_vxlan(const struct net_device *dev);
int vxlan_fdb_find_uc(struct net_device *dev, const u8 *mac, __be32 vni, struct switchdev_notifier_vxlan_fdb_info *fdb_info);
int vxlan_fdb_replay(const struct net_device *dev, __be32 vni, struct notifier_block *nb, struct netlink_ext_ack *extack);
void vxlan_fdb_clear_offload(const struct net_device *dev, __be32 vni);
#endif
