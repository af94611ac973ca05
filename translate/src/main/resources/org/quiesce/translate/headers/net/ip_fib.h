#ifndef QZ_NET_IP_FIB_H
#define QZ_NET_IP_FIB_H
#include <linux/in6.h>
#include <net/fib_notifier.h>
#include <net/inet_dscp.h>
struct fib_info;
struct fib_nh;
struct fib_result;
struct fib_rt_info;
struct fib_rule;
struct fib_table;
struct flowi4;
struct net;
struct net_device;
struct nexthop;
#define fib_nh_dev nh_common.nhc_dev
#define fib_nh_flags nh_common.nhc_flags
#define fib_nh_gw_family nh_common.nhc_gw_family
#define fib_nh_gw4 nh_common.nhc_gw.ipv4
#define fib_nh_gw6 nh_common.nhc_gw.ipv6
#define fib_nh_weight nh_common.nhc_weight
#define FIB_MULTIPATH_HASH_FIELD_SRC_IP 1UL
#define FIB_MULTIPATH_HASH_FIELD_DST_IP 2UL
#define FIB_MULTIPATH_HASH_FIELD_IP_PROTO 4UL
#define FIB_MULTIPATH_HASH_FIELD_FLOWLABEL 8UL
#define FIB_MULTIPATH_HASH_FIELD_SRC_PORT 0x10UL
#define FIB_MULTIPATH_HASH_FIELD_DST_PORT 0x20UL
#define FIB_MULTIPATH_HASH_FIELD_INNER_SRC_IP 0x40UL
#define FIB_MULTIPATH_HASH_FIELD_INNER_DST_IP 0x80UL
#define FIB_MULTIPATH_HASH_FIELD_INNER_IP_PROTO 0x100UL
#define FIB_MULTIPATH_HASH_FIELD_INNER_FLOWLABEL 0x200UL
#define FIB_MULTIPATH_HASH_FIELD_INNER_SRC_PORT 0x400UL
#define FIB_MULTIPATH_HASH_FIELD_INNER_DST_PORT 0x800UL
#define FIB_MULTIPATH_HASH_FIELD_INNER_MASK 0xfc0UL
struct fib_nh_common {
	struct net_device *nhc_dev;
	u8 nhc_gw_family;
	unsigned char nhc_flags;
	union {
		__be32 ipv4;
		struct in6_addr ipv6;
	} nhc_gw;
};
struct fib_nh {
	struct fib_nh_common nh_common;
	struct fib_info *nh_parent;
};
struct fib_info {
	unsigned char fib_type;
	u32 fib_priority;
	bool fib_nh_is_v6;
	struct nexthop *nh;
	struct rcu_head rcu;
	struct fib_nh fib_nh[];
};
struct fib_result {
	__be32 prefix;
	unsigned char type;
	unsigned char scope;
	dscp_t dscp;
	struct fib_info *fi;
	struct fib_table *table;
};
struct fib_rt_info {
	struct fib_info *fi;
	u32 tb_id;
	__be32 dst;
	int dst_len;
	dscp_t dscp;
	u8 type;
	u8 offload : 1;
	u8 trap : 1;
	u8 offload_failed : 1;
	u8 unused : 5;
};
struct fib_entry_notifier_info {
	struct fib_notifier_info info;
	u32 dst;
	int dst_len;
	struct fib_info *fi;
	dscp_t dscp;
	u8 type;
	u32 tb_id;
};
struct fib_nh_notifier_info {
	struct fib_notifier_info info;
	struct fib_nh *fib_nh;
};
int fib_lookup(struct net *net, struct flowi4 *flp, struct fib_result *res, unsigned int flags);
bool fib4_rule_default(const struct fib_rule *rule);
void fib_alias_hw_flags_set(struct net *net, const struct fib_rt_info *fri);
void fib_info_hold(struct fib_info *fi);
void fib_info_put(struct fib_info *fi);
#endif
