#ifndef QZ_LINUX_TIMERQUEUE_H
#define QZ_LINUX_TIMERQUEUE_H
#include <linux/rbtree_types.h>
struct timerqueue_head;
struct timerqueue_node;
struct timerqueue_node {
	struct rb_node node;
	ktime_t expires;
};
struct timerqueue_head {
	struct rb_root_cached rb_root;
};
bool timerqueue_del(struct timerqueue_head *head, struct timerqueue_node *node);
struct timerqueue_node *timerqueue_getnext(struct timerqueue_head *head);
#endif
