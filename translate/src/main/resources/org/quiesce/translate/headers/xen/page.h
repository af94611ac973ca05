#ifndef QZ_XEN_PAGE_H
#define QZ_XEN_PAGE_H
struct page;
unsigned long xen_page_to_gfn(struct page *page);
#endif
