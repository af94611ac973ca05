#ifndef QZ_NET_RED_H
#define QZ_NET_RED_H
struct red_stats {
	u32 prob_drop;
	u32 prob_mark;
	u32 forced_mark;
	u32 pdrop;
};
#endif
