#ifndef QZ_LINUX_POLL_H
#define QZ_LINUX_POLL_H
#include <linux/eventpoll.h>
struct file;
#define DEFAULT_POLLMASK (EPOLLIN | EPOLLOUT | EPOLLRDNORM | EPOLLWRNORM)
struct poll_table_struct {
	int __qz_none;
};
typedef struct poll_table_struct poll_table;
void poll_wait(struct file *filp, wait_queue_head_t *wait_address, poll_table *p);
__poll_t poll_requested_events(const poll_table *p);
#endif
