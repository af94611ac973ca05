#ifndef QZ_ASM_GENERIC_CACHEFLUSH_H
#define QZ_ASM_GENERIC_CACHEFLUSH_H
struct page;
void flush_cache_all(void);
void flush_dcache_page(struct page *page);
#endif
