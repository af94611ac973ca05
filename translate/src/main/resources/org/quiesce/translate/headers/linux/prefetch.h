#ifndef QZ_LINUX_PREFETCH_H
#define QZ_LINUX_PREFETCH_H
struct page;
void prefetch_range(void *addr, size_t len);
void prefetch_page_address(struct page *page);
#endif
