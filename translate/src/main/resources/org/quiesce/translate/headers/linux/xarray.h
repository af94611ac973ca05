#ifndef QZ_LINUX_XARRAY_H
#define QZ_LINUX_XARRAY_H
struct xa_limit;
struct xarray;
#define xa_limit_32b XA_LIMIT(0, UINT_MAX)
#define XA_MARK_0 ((__force xa_mark_t) 0U)
#define XA_MARK_1 ((__force xa_mark_t) 1U)
#define XA_MARK_2 ((__force xa_mark_t) 2U)
#define XA_FREE_MARK XA_MARK_0
#define XA_FLAGS_LOCK_BH ((__force gfp_t) XA_LOCK_BH)
#define XA_FLAGS_TRACK_FREE ((__force gfp_t) 4U)
#define XA_FLAGS_ZERO_BUSY ((__force gfp_t) 8U)
#define XA_FLAGS_ALLOC (XA_FLAGS_TRACK_FREE | XA_FLAGS_MARK(XA_FREE_MARK))
#define XA_FLAGS_ALLOC1 (XA_FLAGS_TRACK_FREE | XA_FLAGS_ZERO_BUSY)
struct xa_limit {
	u32 max;
	u32 min;
};
typedef unsigned xa_mark_t;
enum xa_lock_type { __qz_xa_lock_type };
struct xarray {
	int __qz_none;
};
void *xa_mk_value(unsigned long v);
unsigned long xa_to_value(const void *entry);
bool xa_is_err(const void *entry);
int xa_err(void *entry);
void *xa_load(struct xarray *, unsigned long index);
void *xa_store(struct xarray *, unsigned long index, void *entry, gfp_t);
void *xa_erase(struct xarray *, unsigned long index);
bool xa_get_mark(struct xarray *, unsigned long index, xa_mark_t);
void xa_set_mark(struct xarray *, unsigned long index, xa_mark_t);
void *xa_find(struct xarray *xa, unsigned long *index, unsigned long max, xa_mark_t);
void *xa_find_after(struct xarray *xa, unsigned long *index, unsigned long max, xa_mark_t);
void xa_destroy(struct xarray *);
void xa_init_flags(struct xarray *xa, gfp_t flags);
void xa_init(struct xarray *xa);
bool xa_empty(const struct xarray *xa);
void *__xa_erase(struct xarray *, unsigned long index);
void *xa_store_irq(struct xarray *xa, unsigned long index, void *entry, gfp_t gfp);
void *xa_erase_bh(struct xarray *xa, unsigned long index);
void *xa_erase_irq(struct xarray *xa, unsigned long index);
void *xa_cmpxchg(struct xarray *xa, unsigned long index, void *old, void *entry, gfp_t gfp);
int xa_insert(struct xarray *xa, unsigned long index, void *entry, gfp_t gfp);
int xa_insert_bh(struct xarray *xa, unsigned long index, void *entry, gfp_t gfp);
int xa_insert_irq(struct xarray *xa, unsigned long index, void *entry, gfp_t gfp);
int xa_alloc(struct xarray *xa, u32 *id, void *entry, struct xa_limit limit, gfp_t gfp);
int xa_alloc_cyclic(struct xarray *xa, u32 *id, void *entry, struct xa_limit limit, u32 *next, gfp_t gfp);
#endif
