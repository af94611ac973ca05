#ifndef QZ_LINUX_DMA_MAPPING_H
#define QZ_LINUX_DMA_MAPPING_H
#include <linux/dma-direction.h>
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/scatterlist.h>
#include <linux/uaccess.h>
struct page;
struct scatterlist;
struct sg_table;
struct vm_area_struct;
#define DMA_ATTR_WEAK_ORDERING 2UL
#define DMA_ATTR_WRITE_COMBINE 4UL
#define DMA_ATTR_NO_KERNEL_MAPPING 0x10UL
#define DMA_ATTR_SKIP_CPU_SYNC 0x20UL
#define DMA_ATTR_FORCE_CONTIGUOUS 0x40UL
#define DMA_ATTR_ALLOC_SINGLE_PAGES 0x80UL
#define DMA_BIT_MASK(a_) (((a_) == 64) ?~0ULL :((1ULL << (a_))- 1))
#define dma_map_single(a_, b_, c_, d_) dma_map_single_attrs(a_, b_, c_, d_, 0)
#define dma_unmap_single(a_, b_, c_, d_) dma_unmap_single_attrs(a_, b_, c_, d_, 0)
#define dma_map_sg(a_, b_, c_, d_) dma_map_sg_attrs(a_, b_, c_, d_, 0)
#define dma_unmap_sg(a_, b_, c_, d_) dma_unmap_sg_attrs(a_, b_, c_, d_, 0)
#define dma_map_page(a_, b_, c_, d_, e_) dma_map_page_attrs(a_, b_, c_, d_, e_, 0)
#define dma_unmap_page(a_, b_, c_, d_) dma_unmap_page_attrs(a_, b_, c_, d_, 0)
#define dma_get_sgtable(a_, b_, c_, d_, e_) dma_get_sgtable_attrs(a_, b_, c_, d_, e_, 0)
#define dma_mmap_coherent(a_, b_, c_, d_, e_) dma_mmap_attrs(a_, b_, c_, d_, e_, 0)
#define DEFINE_DMA_UNMAP_ADDR(a_) dma_addr_t a_
#define DEFINE_DMA_UNMAP_LEN(a_) __u32 a_
#define dma_unmap_addr(a_, b_) ((a_)-> b_)
#define dma_unmap_addr_set(a_, b_, c_) (((a_)-> b_) = (c_))
#define dma_unmap_len(a_, b_) ((a_)-> b_)
#define dma_unmap_len_set(a_, b_, c_) (((a_)-> b_) = (c_))
int dma_mapping_error(struct device *dev, dma_addr_t dma_addr);
dma_addr_t dma_map_page_attrs(struct device *dev, struct page *page, size_t offset, size_t size, enum dma_data_direction dir, unsigned long attrs);
void dma_unmap_page_attrs(struct device *dev, dma_addr_t addr, size_t size, enum dma_data_direction dir, unsigned long attrs);
unsigned int dma_map_sg_attrs(struct device *dev, struct scatterlist *sg, int nents, enum dma_data_direction dir, unsigned long attrs);
void dma_unmap_sg_attrs(struct device *dev, struct scatterlist *sg, int nents, enum dma_data_direction dir, unsigned long attrs);
int dma_map_sgtable(struct device *dev, struct sg_table *sgt, enum dma_data_direction dir, unsigned long attrs);
dma_addr_t dma_map_resource(struct device *dev, phys_addr_t phys_addr, size_t size, enum dma_data_direction dir, unsigned long attrs);
void dma_unmap_resource(struct device *dev, dma_addr_t addr, size_t size, enum dma_data_direction dir, unsigned long attrs);
void dma_sync_single_for_cpu(struct device *dev, dma_addr_t addr, size_t size, enum dma_data_direction dir);
void dma_sync_single_for_device(struct device *dev, dma_addr_t addr, size_t size, enum dma_data_direction dir);
void dma_sync_sg_for_cpu(struct device *dev, struct scatterlist *sg, int nelems, enum dma_data_direction dir);
void dma_sync_sg_for_device(struct device *dev, struct scatterlist *sg, int nelems, enum dma_data_direction dir);
void *dma_alloc_attrs(struct device *dev, size_t size, dma_addr_t *dma_handle, gfp_t flag, unsigned long attrs);
void dma_free_attrs(struct device *dev, size_t size, void *cpu_addr, dma_addr_t dma_handle, unsigned long attrs);
void *dmam_alloc_attrs(struct device *dev, size_t size, dma_addr_t *dma_handle, gfp_t gfp, unsigned long attrs);
void dmam_free_coherent(struct device *dev, size_t size, void *vaddr, dma_addr_t dma_handle);
int dma_get_sgtable_attrs(struct device *dev, struct sg_table *sgt, void *cpu_addr, dma_addr_t dma_addr, size_t size, unsigned long attrs);
int dma_mmap_attrs(struct device *dev, struct vm_area_struct *vma, void *cpu_addr, dma_addr_t dma_addr, size_t size, unsigned long attrs);
int dma_set_mask(struct device *dev, u64 mask);
int dma_set_coherent_mask(struct device *dev, u64 mask);
u64 dma_get_required_mask(struct device *dev);
size_t dma_max_mapping_size(struct device *dev);
bool dma_need_sync(struct device *dev, dma_addr_t dma_addr);
struct sg_table *dma_alloc_noncontiguous(struct device *dev, size_t size, enum dma_data_direction dir, gfp_t gfp, unsigned long attrs);
void dma_free_noncontiguous(struct device *dev, size_t size, struct sg_table *sgt, enum dma_data_direction dir);
void *dma_vmap_noncontiguous(struct device *dev, size_t size, struct sg_table *sgt);
void dma_vunmap_noncontiguous(struct device *dev, void *vaddr);
int dma_mmap_noncontiguous(struct device *dev, struct vm_area_struct *vma, size_t size, struct sg_table *sgt);
void *dma_alloc_noncoherent(struct device *dev, size_t size, dma_addr_t *dma_handle, enum dma_data_direction dir, gfp_t gfp);
void dma_free_noncoherent(struct device *dev, size_t size, void *vaddr, dma_addr_t dma_handle, enum dma_data_direction dir);
dma_addr_t dma_map_single_attrs(struct device *dev, void *ptr, size_t size, enum dma_data_direction dir, unsigned long attrs);
void dma_unmap_single_attrs(struct device *dev, dma_addr_t addr, size_t size, enum dma_data_direction dir, unsigned long attrs);
void dma_sync_single_range_for_cpu(struct device *dev, dma_addr_t addr, unsigned long offset, size_t size, enum dma_data_direction dir);
void dma_sync_single_range_for_device(struct device *dev, dma_addr_t addr, unsigned long offset, size_t size, enum dma_data_direction dir);
void dma_unmap_sgtable(struct device *dev, struct sg_table *sgt, enum dma_data_direction dir, unsigned long attrs);
void dma_sync_sgtable_for_cpu(struct device *dev, struct sg_table *sgt, enum dma_data_direction dir);
void dma_sync_sgtable_for_device(struct device *dev, struct sg_table *sgt, enum dma_data_direction dir);
void *dma_alloc_coherent(struct device *dev, size_t size, dma_addr_t *dma_handle, gfp_t gfp);
void dma_free_coherent(struct device *dev, size_t size, void *cpu_addr, dma_addr_t dma_handle);
u64 dma_get_mask(struct device *dev);
int dma_set_mask_and_coherent(struct device *dev, u64 mask);
int dma_coerce_mask_and_coherent(struct device *dev, u64 mask);
unsigned int dma_get_max_seg_size(struct device *dev);
int dma_set_max_seg_size(struct device *dev, unsigned int size);
int dma_set_seg_boundary(struct device *dev, unsigned long mask);
int dma_get_cache_alignment(void);
void *dmam_alloc_coherent(struct device *dev, size_t size, dma_addr_t *dma_handle, gfp_t gfp);
void *dma_alloc_wc(struct device *dev, size_t size, dma_addr_t *dma_addr, gfp_t gfp);
void dma_free_wc(struct device *dev, size_t size, void *cpu_addr, dma_addr_t dma_addr);
int dma_mmap_wc(struct device *dev, struct vm_area_struct *vma, void *cpu_addr, dma_addr_t dma_addr, size_t size);
#endif
