#ifndef QZ_NET_ACT_API_H
#define QZ_NET_ACT_API_H
struct tc_action_ops;
struct tc_action {
	const struct tc_action_ops *ops;
	__u32 type;
	u8 hw_stats;
};
#endif
