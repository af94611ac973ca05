#ifndef QZ_VIDEO_UDLFB_H
#define QZ_VIDEO_UDLFB_H
struct urb_list {
	struct list_head list;
	spinlock_t lock;
	struct semaphore limit_sem;
	int available;
	int count;
	size_t size;
};
#endif
