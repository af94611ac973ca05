#ifndef QZ_NET_XSK_BUFF_POOL_H
#define QZ_NET_XSK_BUFF_POOL_H
struct net_device;
struct xdp_buff_xsk;
struct xdp_desc;
struct xdp_umem;
struct xsk_queue;
struct xsk_buff_pool {
	struct device *dev;
	struct net_device *netdev;
	refcount_t users;
	struct xdp_umem *umem;
	struct work_struct work;
	spinlock_t rx_lock;
	struct list_head free_list;
	u16 queue_id;
	struct xsk_queue *fq;
	struct xsk_queue *cq;
	struct xdp_buff_xsk *heads;
	struct xdp_desc *tx_descs;
	u32 headroom;
	u32 chunk_size;
	u32 chunk_shift;
	u32 frame_len;
	bool dma_need_sync;
	bool unaligned;
	void *addrs;
	spinlock_t cq_lock;
};
#endif
