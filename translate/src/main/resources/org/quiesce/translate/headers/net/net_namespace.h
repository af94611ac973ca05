#ifndef QZ_NET_NET_NAMESPACE_H
#define QZ_NET_NET_NAMESPACE_H
#include <linux/ns_common.h>
#include <net/netns/bpf.h>
#include <net/netns/can.h>
#include <net/netns/conntrack.h>
#include <net/netns/core.h>
#include <net/netns/flow_table.h>
#include <net/netns/ipv4.h>
#include <net/netns/ipv6.h>
#include <net/netns/mib.h>
#include <net/netns/netfilter.h>
#include <net/netns/nexthop.h>
#include <net/netns/nftables.h>
#include <net/netns/packet.h>
#include <net/netns/xdp.h>
struct net;
struct net_device;
struct net_generic;
struct pernet_operations;
struct proc_dir_entry;
struct user_namespace;
struct net {
	refcount_t passive;
	int ifindex;
	struct list_head list;
	struct user_namespace *user_ns;
	struct ns_common ns;
	struct proc_dir_entry *proc_net;
	struct net_device *loopback_dev;
	struct netns_core core;
	struct netns_mib mib;
	struct netns_packet packet;
	struct netns_nexthop nexthop;
	struct netns_ipv4 ipv4;
	struct netns_ipv6 ipv6;
	struct netns_nf nf;
	struct netns_ct ct;
	struct netns_nftables nft;
	struct netns_ft ft;
	struct net_generic *gen;
	struct netns_bpf bpf;
	struct netns_can can;
	struct netns_xdp xdp;
};
typedef struct {
	struct net *net;
} possible_net_t;
struct pernet_operations {
	struct list_head list;
	int (*init)(struct net *net);
	void (*exit)(struct net *net);
	unsigned int *id;
	size_t size;
};
extern struct net init_net;
void put_net(struct net *net);
int net_eq(const struct net *net1, const struct net *net2);
struct net *read_pnet(const possible_net_t *pnet);
int register_pernet_subsys(struct pernet_operations *);
void unregister_pernet_subsys(struct pernet_operations *);
int register_pernet_device(struct pernet_operations *);
void unregister_pernet_device(struct pernet_operations *);
#endif
