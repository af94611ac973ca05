#ifndef QZ_NET_DST_H
#define QZ_NET_DST_H
#include <net/net_trackers.h>
struct dst_entry;
struct dst_ops;
struct neighbour;
struct net;
struct net_device;
struct sk_buff;
struct sock;
struct dst_entry {
	union {
		struct net_device *dev;
	};
	struct dst_ops *ops;
	unsigned long expires;
	int (*input)(struct sk_buff *);
	int (*output)(struct net *net, struct sock *sk, struct sk_buff *skb);
	unsigned short flags;
	unsigned short header_len;
	unsigned short trailer_len;
	unsigned long lastuse;
	struct rcu_head rcu_head;
	short error;
	netdevice_tracker dev_tracker;
};
u32 dst_mtu(const struct dst_entry *dst);
void dst_hold(struct dst_entry *dst);
void dst_release(struct dst_entry *dst);
void skb_dst_drop(struct sk_buff *skb);
struct neighbour *dst_neigh_lookup(const struct dst_entry *dst, const void *daddr);
#endif
