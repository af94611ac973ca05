#ifndef QZ_NET_XDP_SOCK_DRV_H
#define QZ_NET_XDP_SOCK_DRV_H
#include <linux/bpf.h>
#include <linux/cpu.h>
#include <linux/dma-mapping.h>
#include <linux/if_xdp.h>
#include <linux/mm.h>
#include <linux/netdevice.h>
#include <linux/skbuff.h>
#include <net/net_namespace.h>
#include <net/xdp.h>
#include <net/xsk_buff_pool.h>
struct net_device;
struct xdp_buff;
struct xdp_desc;
struct xdp_rxq_info;
struct xsk_buff_pool;
#define XDP_UMEM_MIN_CHUNK_SHIFT 11
#define XDP_UMEM_MIN_CHUNK_SIZE 0x800
void xsk_tx_completed(struct xsk_buff_pool *pool, u32 nb_entries);
bool xsk_tx_peek_desc(struct xsk_buff_pool *pool, struct xdp_desc *desc);
u32 xsk_tx_peek_release_desc_batch(struct xsk_buff_pool *pool, u32 max);
void xsk_tx_release(struct xsk_buff_pool *pool);
struct xsk_buff_pool *xsk_get_pool_from_qid(struct net_device *dev, u16 queue_id);
void xsk_set_rx_need_wakeup(struct xsk_buff_pool *pool);
void xsk_set_tx_need_wakeup(struct xsk_buff_pool *pool);
void xsk_clear_rx_need_wakeup(struct xsk_buff_pool *pool);
void xsk_clear_tx_need_wakeup(struct xsk_buff_pool *pool);
bool xsk_uses_need_wakeup(struct xsk_buff_pool *pool);
u32 xsk_pool_get_headroom(struct xsk_buff_pool *pool);
u32 xsk_pool_get_chunk_size(struct xsk_buff_pool *pool);
u32 xsk_pool_get_rx_frame_size(struct xsk_buff_pool *pool);
void xsk_pool_set_rxq_info(struct xsk_buff_pool *pool, struct xdp_rxq_info *rxq);
void xsk_pool_dma_unmap(struct xsk_buff_pool *pool, unsigned long attrs);
int xsk_pool_dma_map(struct xsk_buff_pool *pool, struct device *dev, unsigned long attrs);
dma_addr_t xsk_buff_xdp_get_dma(struct xdp_buff *xdp);
dma_addr_t xsk_buff_xdp_get_frame_dma(struct xdp_buff *xdp);
struct xdp_buff *xsk_buff_alloc(struct xsk_buff_pool *pool);
u32 xsk_buff_alloc_batch(struct xsk_buff_pool *pool, struct xdp_buff **xdp, u32 max);
bool xsk_buff_can_alloc(struct xsk_buff_pool *pool, u32 count);
void xsk_buff_free(struct xdp_buff *xdp);
void xsk_buff_set_size(struct xdp_buff *xdp, u32 size);
dma_addr_t xsk_buff_raw_get_dma(struct xsk_buff_pool *pool, u64 addr);
void *xsk_buff_raw_get_data(struct xsk_buff_pool *pool, u64 addr);
void xsk_buff_dma_sync_for_cpu(struct xdp_buff *xdp, struct xsk_buff_pool *pool);
void xsk_buff_raw_dma_sync_for_device(struct xsk_buff_pool *pool, dma_addr_t dma, size_t size);
#endif
