#ifndef QZ_LINUX_PAGE_FLAGS_H
#define QZ_LINUX_PAGE_FLAGS_H
#include <linux/mmzone.h>
struct page;
#define compound_head(a_) ((typeof(a_)) _compound_head(a_))
#define PageHighMem(a_) is_highmem_idx(page_zonenum(a_))
unsigned long _compound_head(const struct page *page);
#endif
