#ifndef QZ_LINUX_PTR_RING_H
#define QZ_LINUX_PTR_RING_H
struct ptr_ring {
	int producer;
	spinlock_t producer_lock;
	int size;
	int batch;
	void **queue;
};
#endif
