#ifndef QZ_LINUX_GENALLOC_H
#define QZ_LINUX_GENALLOC_H
struct device_node;
struct gen_pool;
struct gen_pool_chunk;
typedef unsigned long (*genpool_algo_t)(unsigned long *map, unsigned long size, unsigned long start, unsigned int nr, void *data, struct gen_pool *pool, unsigned long start_addr);
struct gen_pool {
	spinlock_t lock;
	struct list_head chunks;
	genpool_algo_t algo;
	void *data;
	const char *name;
};
struct gen_pool_chunk {
	atomic_long_t avail;
	phys_addr_t phys_addr;
	void *owner;
	unsigned long start_addr;
	unsigned long end_addr;
	unsigned long bits[];
};
struct gen_pool *gen_pool_create(int, int);
phys_addr_t gen_pool_virt_to_phys(struct gen_pool *pool, unsigned long);
int gen_pool_add_owner(struct gen_pool *, unsigned long, phys_addr_t, size_t, int, void *);
int gen_pool_add_virt(struct gen_pool *pool, unsigned long addr, phys_addr_t phys, size_t size, int nid);
int gen_pool_add(struct gen_pool *pool, unsigned long addr, size_t size, int nid);
void gen_pool_destroy(struct gen_pool *);
unsigned long gen_pool_alloc_owner(struct gen_pool *pool, size_t size, void **owner);
unsigned long gen_pool_alloc(struct gen_pool *pool, size_t size);
void *gen_pool_dma_alloc(struct gen_pool *pool, size_t size, dma_addr_t *dma);
void *gen_pool_dma_alloc_align(struct gen_pool *pool, size_t size, dma_addr_t *dma, int align);
void *gen_pool_dma_zalloc_align(struct gen_pool *pool, size_t size, dma_addr_t *dma, int align);
void gen_pool_free_owner(struct gen_pool *pool, unsigned long addr, size_t size, void **owner);
void gen_pool_free(struct gen_pool *pool, unsigned long addr, size_t size);
void gen_pool_for_each_chunk(struct gen_pool *, void (*)(struct gen_pool *, struct gen_pool_chunk *, void *), void *);
size_t gen_pool_avail(struct gen_pool *);
size_t gen_pool_size(struct gen_pool *);
void gen_pool_set_algo(struct gen_pool *pool, genpool_algo_t algo, void *data);
unsigned long gen_pool_best_fit(unsigned long *map, unsigned long size, unsigned long start, unsigned int nr, void *data, struct gen_pool *pool, unsigned long start_addr);
struct gen_pool *devm_gen_pool_create(struct device *dev, int min_alloc_order, int nid, const char *name);
bool gen_pool_has_addr(struct gen_pool *pool, unsigned long start, size_t size);
struct gen_pool *of_gen_pool_get(struct device_node *np, const char *propname, int index);
#endif
