#ifndef QZ_LINUX_IDR_H
#define QZ_LINUX_IDR_H
#include <linux/xarray.h>
struct ida;
struct idr;
struct idr {
	int __qz_none;
};
struct ida {
	struct xarray xa;
};
unsigned int idr_get_cursor(const struct idr *idr);
void idr_preload(gfp_t gfp_mask);
int idr_alloc(struct idr *, void *ptr, int start, int end, gfp_t);
int idr_alloc_u32(struct idr *, void *ptr, u32 *id, unsigned long max, gfp_t);
int idr_alloc_cyclic(struct idr *, void *ptr, int start, int end, gfp_t);
void *idr_remove(struct idr *, unsigned long id);
void *idr_find(const struct idr *, unsigned long id);
int idr_for_each(const struct idr *, int (*fn)(int id, void *p, void *data), void *data);
void *idr_get_next(struct idr *, int *nextid);
void *idr_replace(struct idr *, void *, unsigned long id);
void idr_destroy(struct idr *);
void idr_init_base(struct idr *idr, int base);
void idr_init(struct idr *idr);
bool idr_is_empty(const struct idr *idr);
void idr_preload_end(void);
int ida_alloc_range(struct ida *, unsigned int min, unsigned int max, gfp_t);
void ida_free(struct ida *, unsigned int id);
void ida_destroy(struct ida *ida);
int ida_alloc(struct ida *ida, gfp_t gfp);
int ida_alloc_min(struct ida *ida, unsigned int min, gfp_t gfp);
int ida_alloc_max(struct ida *ida, unsigned int max, gfp_t gfp);
void ida_init(struct ida *ida);
bool ida_is_empty(const struct ida *ida);
#endif
