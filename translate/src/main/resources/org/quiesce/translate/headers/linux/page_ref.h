#ifndef QZ_LINUX_PAGE_REF_H
#define QZ_LINUX_PAGE_REF_H
struct page;
int page_ref_count(const struct page *page);
int page_count(const struct page *page);
void page_ref_add(struct page *page, int nr);
void page_ref_sub(struct page *page, int nr);
void page_ref_inc(struct page *page);
#endif
