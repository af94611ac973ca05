#ifndef QZ_NET_PSAMPLE_H
#define QZ_NET_PSAMPLE_H
struct net;
struct psample_group;
struct psample_metadata;
struct sk_buff;
struct psample_group {
	struct list_head list;
	struct net *net;
	u32 group_num;
	u32 refcount;
	u32 seq;
	struct rcu_head rcu;
};
struct psample_metadata {
	u32 trunc_size;
	int in_ifindex;
	int out_ifindex;
	u16 out_tc;
	u64 out_tc_occ;
	u64 latency;
	u8 out_tc_valid : 1;
	u8 out_tc_occ_valid : 1;
	u8 latency_valid : 1;
	u8 unused : 5;
};
void psample_sample_packet(struct psample_group *group, struct sk_buff *skb, u32 sample_rate, const struct psample_metadata *md);
#endif
