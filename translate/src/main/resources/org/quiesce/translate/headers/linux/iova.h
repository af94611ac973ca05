#ifndef QZ_LINUX_IOVA_H
#define QZ_LINUX_IOVA_H
#include <linux/rbtree_types.h>
struct iova;
struct iova_domain;
struct iova {
	struct rb_node node;
};
struct iova_domain {
	unsigned long start_pfn;
	struct iova anchor;
};
unsigned long iova_size(struct iova *iova);
unsigned long iova_shift(struct iova_domain *iovad);
size_t iova_align(struct iova_domain *iovad, size_t size);
dma_addr_t iova_dma_addr(struct iova_domain *iovad, struct iova *iova);
unsigned long iova_pfn(struct iova_domain *iovad, dma_addr_t iova);
int iova_cache_get(void);
void iova_cache_put(void);
void free_iova(struct iova_domain *iovad, unsigned long pfn);
void __free_iova(struct iova_domain *iovad, struct iova *iova);
struct iova *alloc_iova(struct iova_domain *iovad, unsigned long size, unsigned long limit_pfn, bool size_aligned);
struct iova *reserve_iova(struct iova_domain *iovad, unsigned long pfn_lo, unsigned long pfn_hi);
void init_iova_domain(struct iova_domain *iovad, unsigned long granule, unsigned long start_pfn);
void put_iova_domain(struct iova_domain *iovad);
#endif
