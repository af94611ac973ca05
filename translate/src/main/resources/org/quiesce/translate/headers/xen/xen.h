#ifndef QZ_XEN_XEN_H
#define QZ_XEN_XEN_H
struct page;
int xen_alloc_unpopulated_pages(unsigned int nr_pages, struct page **pages);
void xen_free_unpopulated_pages(unsigned int nr_pages, struct page **pages);
#endif
