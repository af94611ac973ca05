#ifndef QZ_LINUX_PKT_SCHED_H
#define QZ_LINUX_PKT_SCHED_H
#define TC_PRIO_CONTROL 7
#define TC_PRIO_MAX 15
#define TC_H_MAJ_MASK 0xffff0000U
#define TC_H_MIN_MASK 0xffffU
#define TC_H_UNSPEC 0U
#define TC_H_ROOT 0xffffffffU
#define MAX_DPs 0x10
#define TC_QOPT_BITMASK 15
#define TC_QOPT_MAX_QUEUE 0x10
#define TC_MQPRIO_F_MIN_RATE 4
#define TC_MQPRIO_F_MAX_RATE 8
#define TCQ_ETS_MAX_BANDS 0x10
#define TC_H_MAJ(a_) ((a_)& TC_H_MAJ_MASK)
#define TC_H_MIN(a_) ((a_)& TC_H_MIN_MASK)
#define TC_H_MAKE(a_, b_) (((a_)& TC_H_MAJ_MASK) | ((b_)& TC_H_MIN_MASK))
struct tc_stats {
	__u64 bytes;
	__u32 packets;
	__u32 drops;
	__u32 overlimits;
	__u32 bps;
	__u32 pps;
	__u32 qlen;
	__u32 backlog;
};
enum { TC_MQPRIO_HW_OFFLOAD_TCS = 1 };
enum { TC_MQPRIO_MODE_DCB, TC_MQPRIO_MODE_CHANNEL };
enum { TC_MQPRIO_SHAPER_BW_RATE = 1 };
struct tc_mqprio_qopt {
	__u8 num_tc;
	__u8 prio_tc_map[TC_QOPT_BITMASK + 1];
	__u8 hw;
	__u16 count[TC_QOPT_MAX_QUEUE];
	__u16 offset[TC_QOPT_MAX_QUEUE];
};
enum { TC_TAPRIO_CMD_SET_GATES, TC_TAPRIO_CMD_SET_AND_HOLD, TC_TAPRIO_CMD_SET_AND_RELEASE };
#endif
