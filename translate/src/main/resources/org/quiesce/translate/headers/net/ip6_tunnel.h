#ifndef QZ_NET_IP6_TUNNEL_H
#define QZ_NET_IP6_TUNNEL_H
#include <linux/if.h>
#include <linux/in6.h>
#include <net/flow.h>
#include <net/gro_cells.h>
#include <net/ip_tunnels.h>
#include <net/net_trackers.h>
struct in6_addr;
struct ip6_tnl;
struct net;
struct net_device;
struct __ip6_tnl_parm {
	char name[IFNAMSIZ];
	int link;
	__u8 proto;
	__u8 hop_limit;
	__u32 flags;
	struct in6_addr laddr;
	struct in6_addr raddr;
	__be16 i_flags;
	__be16 o_flags;
	__be32 i_key;
	__be32 o_key;
	__u32 fwmark;
	__u32 index;
	__u8 dir;
	__u16 hwid;
};
struct ip6_tnl {
	struct ip6_tnl *next;
	struct net_device *dev;
	netdevice_tracker dev_tracker;
	struct net *net;
	struct __ip6_tnl_parm parms;
	struct flowi fl;
	struct gro_cells gro_cells;
	int err_count;
	int hlen;
	struct ip_tunnel_encap encap;
};
int ip6_tnl_xmit_ctl(struct ip6_tnl *t, const struct in6_addr *laddr, const struct in6_addr *raddr);
#endif
