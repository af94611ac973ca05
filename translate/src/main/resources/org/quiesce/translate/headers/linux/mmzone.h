#ifndef QZ_LINUX_MMZONE_H
#define QZ_LINUX_MMZONE_H
struct page;
enum zone_type { __qz_zone_type };
struct zone {
	int node;
	const char *name;
	int initialized;
	unsigned long flags;
	spinlock_t lock;
	bool contiguous;
};
enum zone_type page_zonenum(const struct page *page);
int is_highmem_idx(enum zone_type idx);
#endif
