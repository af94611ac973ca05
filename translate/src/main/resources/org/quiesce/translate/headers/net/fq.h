#ifndef QZ_NET_FQ_H
#define QZ_NET_FQ_H
struct fq_flow;
struct fq {
	struct fq_flow *flows;
	spinlock_t lock;
	u32 limit;
	u32 backlog;
	u32 collisions;
};
#endif
