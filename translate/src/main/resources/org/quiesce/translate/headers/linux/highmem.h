#ifndef QZ_LINUX_HIGHMEM_H
#define QZ_LINUX_HIGHMEM_H
#include <linux/dma-direction.h>
#include <linux/mm.h>
struct page;
#define kunmap_atomic(p) __kunmap_atomic((void *)(p))
#define kunmap_local(p) __kunmap_local((void *)(p))
void __kunmap_atomic(const void *addr);
void __kunmap_local(const void *addr);
void flush_kernel_vmap_range(void *vaddr, int size);
void invalidate_kernel_vmap_range(void *vaddr, int size);
void clear_user_highpage(struct page *page, unsigned long vaddr);
void memcpy_from_page(char *to, struct page *page, size_t offset, size_t len);
void *kmap(struct page *page);
void kunmap(struct page *page);
struct page *kmap_to_page(void *addr);
void *kmap_local_page(struct page *page);
void *kmap_atomic(struct page *page);
#endif
