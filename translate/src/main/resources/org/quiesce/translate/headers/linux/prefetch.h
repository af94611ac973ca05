#ifndef QZ_LINUX_PREFETCH_H
#define QZ_LINUX_PREFETCH_H
struct page;
#define prefetch(a_) __builtin_prefetch(a_)
#define prefetchw(a_) __builtin_prefetch(a_, 1)
void prefetch_range(void *addr, size_t len);
void prefetch_page_address(struct page *page);
#endif
