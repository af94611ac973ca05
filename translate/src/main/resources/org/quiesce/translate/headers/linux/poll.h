#ifndef QZ_LINUX_POLL_H
#define QZ_LINUX_POLL_H
#include <linux/cred.h>
#include <linux/eventpoll.h>
#include <linux/fs.h>
#include <linux/jiffies.h>
#include <linux/kdev_t.h>
#include <linux/uaccess.h>
struct file;
#define DEFAULT_POLLMASK (EPOLLIN | EPOLLOUT | EPOLLRDNORM | EPOLLWRNORM)
#define M(a_) __MAP(v, (__force __u16) EPOLL##a_, POLL##a_)
struct poll_table_struct {
	int __qz_none;
};
typedef struct poll_table_struct poll_table;
void poll_wait(struct file *filp, wait_queue_head_t *wait_address, poll_table *p);
__poll_t poll_requested_events(const poll_table *p);
#endif
