#ifndef QZ_LINUX_DIM_H
#define QZ_LINUX_DIM_H
struct dim;
struct dim_cq_moder;
struct dim_sample;
struct dim_cq_moder {
	u16 usec;
	u16 pkts;
	u16 comps;
	u8 cq_period_mode;
};
struct dim_sample {
	ktime_t time;
	u16 event_ctr;
	u32 comp_ctr;
};
struct dim_stats {
	int __qz_none;
};
struct dim {
	u8 state;
	struct dim_stats prev_stats;
	struct dim_sample start_sample;
	struct work_struct work;
	void *priv;
	u8 profile_ix;
	u8 mode;
	u8 tune_state;
	u8 steps_right;
	u8 steps_left;
	u8 tired;
};
enum dim_cq_period_mode { DIM_CQ_PERIOD_MODE_START_FROM_EQE, DIM_CQ_PERIOD_MODE_START_FROM_CQE };
enum dim_state { DIM_START_MEASURE };
void dim_update_sample(u16 event_ctr, u64 packets, u64 bytes, struct dim_sample *s);
struct dim_cq_moder net_dim_get_rx_moderation(u8 cq_period_mode, int ix);
struct dim_cq_moder net_dim_get_def_rx_moderation(u8 cq_period_mode);
struct dim_cq_moder net_dim_get_tx_moderation(u8 cq_period_mode, int ix);
struct dim_cq_moder net_dim_get_def_tx_moderation(u8 cq_period_mode);
void net_dim(struct dim *dim, struct dim_sample end_sample);
#endif
