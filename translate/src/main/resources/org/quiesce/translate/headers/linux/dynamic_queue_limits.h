#ifndef QZ_LINUX_DYNAMIC_QUEUE_LIMITS_H
#define QZ_LINUX_DYNAMIC_QUEUE_LIMITS_H
struct dql {
	unsigned int num_queued;
	unsigned int adj_limit;
	unsigned int last_obj_cnt;
	unsigned int limit;
	unsigned int num_completed;
};
#endif
