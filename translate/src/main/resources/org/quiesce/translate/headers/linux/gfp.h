#ifndef QZ_LINUX_GFP_H
#define QZ_LINUX_GFP_H
struct folio;
struct page;
struct page_frag_cache;
struct page *__alloc_pages_node(int nid, gfp_t gfp_mask, unsigned int order);
struct folio *folio_alloc(gfp_t gfp, unsigned order);
void __page_frag_cache_drain(struct page *page, unsigned int count);
void *page_frag_alloc(struct page_frag_cache *nc, unsigned int fragsz, gfp_t gfp_mask);
void page_frag_free(void *addr);
#endif
