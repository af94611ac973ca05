#ifndef QZ_NET_PKT_SCHED_H
#define QZ_NET_PKT_SCHED_H
#include <linux/netdevice.h>
#include <linux/pkt_sched.h>
#include <net/rtnetlink.h>
struct sk_buff;
struct tc_query_caps_base {
	enum tc_setup_type type;
	void *caps;
};
struct tc_cbs_qopt_offload {
	u8 enable;
	s32 queue;
	s32 hicredit;
	s32 locredit;
	s32 idleslope;
	s32 sendslope;
};
struct tc_etf_qopt_offload {
	u8 enable;
	s32 queue;
};
struct tc_taprio_caps {
	bool supports_queue_max_sdu : 1;
};
struct tc_taprio_sched_entry {
	u8 command;
	u32 gate_mask;
	u32 interval;
};
struct tc_taprio_qopt_offload {
	u8 enable;
	ktime_t base_time;
	u64 cycle_time;
	u64 cycle_time_extension;
	u32 max_sdu[TC_MAX_QUEUE];
	size_t num_entries;
	struct tc_taprio_sched_entry entries[];
};
void skb_txtime_consumed(struct sk_buff *skb);
#endif
