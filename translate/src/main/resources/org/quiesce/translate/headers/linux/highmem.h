#ifndef QZ_LINUX_HIGHMEM_H
#define QZ_LINUX_HIGHMEM_H
struct page;
void flush_kernel_vmap_range(void *vaddr, int size);
void invalidate_kernel_vmap_range(void *vaddr, int size);
void clear_user_highpage(struct page *page, unsigned long vaddr);
void memcpy_from_page(char *to, struct page *page, size_t offset, size_t len);
#endif
