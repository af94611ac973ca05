#ifndef QZ_NET_PAGE_POOL_H
#define QZ_NET_PAGE_POOL_H
#include <linux/dma-direction.h>
#include <linux/ptr_ring.h>
struct page;
struct page_pool;
struct page_pool_params;
struct page_pool_recycle_stats;
struct page_pool_stats;
#define PP_FLAG_DMA_MAP 1UL
#define PP_FLAG_DMA_SYNC_DEV 2UL
#define PP_FLAG_PAGE_FRAG 4UL
#define PP_ALLOC_CACHE_SIZE 0x80
struct pp_alloc_cache {
	u32 count;
	struct page *cache[PP_ALLOC_CACHE_SIZE];
};
struct page_pool_params {
	unsigned int flags;
	unsigned int order;
	unsigned int pool_size;
	int nid;
	struct device *dev;
	enum dma_data_direction dma_dir;
	unsigned int max_len;
	unsigned int offset;
};
struct page_pool_alloc_stats {
	u64 fast;
	u64 slow;
	u64 slow_high_order;
	u64 empty;
	u64 refill;
	u64 waive;
};
struct page_pool_recycle_stats {
	u64 cached;
	u64 cache_full;
	u64 ring;
	u64 ring_full;
	u64 released_refcnt;
};
struct page_pool_stats {
	struct page_pool_alloc_stats alloc_stats;
	struct page_pool_recycle_stats recycle_stats;
};
struct page_pool {
	struct page_pool_params p;
	void (*disconnect)(void *);
	u32 pages_state_hold_cnt;
	struct page *frag_page;
	struct page_pool_alloc_stats alloc_stats;
	struct pp_alloc_cache alloc;
	struct ptr_ring ring;
	struct page_pool_recycle_stats *recycle_stats;
	atomic_t pages_state_release_cnt;
};
int page_pool_ethtool_stats_get_count(void);
u8 *page_pool_ethtool_stats_get_strings(u8 *data);
u64 *page_pool_ethtool_stats_get(u64 *data, void *stats);
bool page_pool_get_stats(struct page_pool *pool, struct page_pool_stats *stats);
struct page *page_pool_alloc_pages(struct page_pool *pool, gfp_t gfp);
struct page *page_pool_dev_alloc_pages(struct page_pool *pool);
struct page *page_pool_alloc_frag(struct page_pool *pool, unsigned int *offset, unsigned int size, gfp_t gfp);
struct page *page_pool_dev_alloc_frag(struct page_pool *pool, unsigned int *offset, unsigned int size);
enum dma_data_direction page_pool_get_dma_dir(struct page_pool *pool);
struct page_pool *page_pool_create(const struct page_pool_params *params);
void page_pool_destroy(struct page_pool *pool);
void page_pool_release_page(struct page_pool *pool, struct page *page);
void page_pool_put_page(struct page_pool *pool, struct page *page, unsigned int dma_sync_size, bool allow_direct);
void page_pool_put_full_page(struct page_pool *pool, struct page *page, bool allow_direct);
void page_pool_recycle_direct(struct page_pool *pool, struct page *page);
dma_addr_t page_pool_get_dma_addr(struct page *page);
void page_pool_set_dma_addr(struct page *page, dma_addr_t addr);
void page_pool_nid_changed(struct page_pool *pool, int new_nid);
#endif
