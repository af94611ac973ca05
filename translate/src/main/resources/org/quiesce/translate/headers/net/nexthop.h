#ifndef QZ_NET_NEXTHOP_H
#define QZ_NET_NEXTHOP_H
#include <linux/in6.h>
#include <linux/rbtree_types.h>
#include <linux/rtnetlink.h>
#include <net/fib_notifier.h>
#include <net/ip_fib.h>
#include <net/neighbour.h>
struct fib6_info;
struct fib_info;
struct fib_nh;
struct fib_nh_common;
struct net;
struct net_device;
struct netlink_ext_ack;
struct nexthop;
struct nh_group;
struct nh_notifier_grp_info;
struct nh_notifier_res_bucket_info;
struct nh_notifier_res_table_info;
struct nh_notifier_single_info;
struct notifier_block;
struct nh_res_bucket {
	bool occupied;
};
struct nh_res_table {
	struct net *net;
	u16 num_nh_buckets;
};
struct nh_grp_entry {
	struct nexthop *nh;
	u16 weight;
	struct nexthop *nh_parent;
};
struct nh_group {
	u16 num_nh;
	struct nh_grp_entry nh_entries[];
};
struct nexthop {
	struct rb_node rb_node;
	struct list_head fdb_list;
	struct net *net;
	u32 id;
	u8 protocol;
	refcount_t refcnt;
	struct rcu_head rcu;
	union {
		struct nh_group *nh_grp;
	};
};
enum nexthop_event_type { NEXTHOP_EVENT_DEL, NEXTHOP_EVENT_REPLACE, NEXTHOP_EVENT_RES_TABLE_PRE_REPLACE, NEXTHOP_EVENT_BUCKET_REPLACE };
enum nh_notifier_info_type { NH_NOTIFIER_INFO_TYPE_SINGLE, NH_NOTIFIER_INFO_TYPE_GRP, NH_NOTIFIER_INFO_TYPE_RES_TABLE, NH_NOTIFIER_INFO_TYPE_RES_BUCKET };
struct nh_notifier_single_info {
	struct net_device *dev;
	u8 gw_family;
	union {
		__be32 ipv4;
		struct in6_addr ipv6;
	};
	u32 id;
	u8 is_reject : 1;
	u8 is_fdb : 1;
	u8 has_encap : 1;
};
struct nh_notifier_grp_entry_info {
	u16 weight;
	struct nh_notifier_single_info nh;
};
struct nh_notifier_grp_info {
	u16 num_nh;
	bool is_fdb;
	struct nh_notifier_grp_entry_info nh_entries[];
};
struct nh_notifier_res_table_info {
	u16 num_nh_buckets;
	struct nh_notifier_single_info nhs[];
};
struct nh_notifier_info {
	struct net *net;
	struct netlink_ext_ack *extack;
	u32 id;
	enum nh_notifier_info_type type;
	union {
		struct nh_notifier_single_info *nh;
		struct nh_notifier_grp_info *nh_grp;
		struct nh_notifier_res_table_info *nh_res_table;
		struct nh_notifier_res_bucket_info *nh_res_bucket;
	};
};
int register_nexthop_notifier(struct net *net, struct notifier_block *nb, struct netlink_ext_ack *extack);
int unregister_nexthop_notifier(struct net *net, struct notifier_block *nb);
void nexthop_set_hw_flags(struct net *net, u32 id, bool offload, bool trap);
void nexthop_bucket_set_hw_flags(struct net *net, u32 id, u16 bucket_index, bool offload, bool trap);
void nexthop_res_grp_activity_update(struct net *net, u32 id, u16 num_buckets, unsigned long *activity);
unsigned int fib_info_num_path(const struct fib_info *fi);
struct fib_nh_common *fib_info_nhc(struct fib_info *fi, int nhsel);
struct fib_nh *fib_info_nh(struct fib_info *fi, int nhsel);
struct net_device *fib6_info_nh_dev(struct fib6_info *f6i);
#endif
