#ifndef QZ_LINUX_DM_IO_H
#define QZ_LINUX_DM_IO_H
struct page;
struct page_list;
struct page_list {
	struct page_list *next;
	struct page *page;
};
#endif
