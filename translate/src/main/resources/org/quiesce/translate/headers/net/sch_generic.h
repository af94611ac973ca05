#ifndef QZ_NET_SCH_GENERIC_H
#define QZ_NET_SCH_GENERIC_H
#include <linux/gen_stats.h>
#include <net/gen_stats.h>
#include <net/net_trackers.h>
struct Qdisc;
struct Qdisc_ops;
struct gnet_stats_basic_sync;
struct net_device;
struct qdisc_skb_cb;
struct sk_buff;
#define QDISC_CB_PRIV_LEN 20
struct qdisc_skb_head {
	struct sk_buff *head;
	struct sk_buff *tail;
	__u32 qlen;
	spinlock_t lock;
};
struct Qdisc {
	int (*enqueue)(struct sk_buff *skb, struct Qdisc *sch, struct sk_buff **to_free);
	struct sk_buff *(*dequeue)(struct Qdisc *sch);
	unsigned int flags;
	u32 limit;
	const struct Qdisc_ops *ops;
	struct hlist_node hash;
	u32 handle;
	u32 parent;
	int depth;
	int pad;
	refcount_t refcnt;
	struct qdisc_skb_head q;
	struct gnet_stats_basic_sync bstats;
	struct gnet_stats_queue qstats;
	int owner;
	unsigned long state;
	struct rcu_head rcu;
	netdevice_tracker dev_tracker;
	long privdata[];
};
struct qdisc_skb_cb {
	struct {
		unsigned int pkt_len;
	};
	unsigned char data[QDISC_CB_PRIV_LEN];
};
struct psched_ratecfg {
	u64 rate_bytes_ps;
	u32 mult;
	u16 overhead;
	u8 shift;
};
struct qdisc_skb_cb *qdisc_skb_cb(const struct sk_buff *skb);
spinlock_t *qdisc_lock(struct Qdisc *qdisc);
int tc_classid_to_hwtc(struct net_device *dev, u32 classid);
void qdisc_reset(struct Qdisc *qdisc);
void _bstats_update(struct gnet_stats_basic_sync *bstats, __u64 bytes, __u64 packets);
#endif
