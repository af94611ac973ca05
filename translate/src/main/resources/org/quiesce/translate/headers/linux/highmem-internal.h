#ifndef QZ_LINUX_HIGHMEM_INTERNAL_H
#define QZ_LINUX_HIGHMEM_INTERNAL_H
struct page;
void *kmap_local_page(struct page *page);
void *kmap_atomic(struct page *page);
#endif
