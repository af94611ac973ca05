#ifndef QZ_LINUX_XARRAY_H
#define QZ_LINUX_XARRAY_H
#include <linux/gfp_types.h>
#include <linux/rhashtable-types.h>
struct xa_limit;
struct xarray;
#define XA_MARK_0 ((__force xa_mark_t) 0U)
#define XA_MARK_1 ((__force xa_mark_t) 1U)
#define XA_MARK_2 ((__force xa_mark_t) 2U)
#define XA_FREE_MARK XA_MARK_0
#define XA_FLAGS_LOCK_BH ((__force gfp_t) XA_LOCK_BH)
#define XA_FLAGS_TRACK_FREE ((__force gfp_t) 4U)
#define XA_FLAGS_ZERO_BUSY ((__force gfp_t) 8U)
#define XA_FLAGS_ALLOC (XA_FLAGS_TRACK_FREE | XA_FLAGS_MARK(XA_FREE_MARK))
#define XA_FLAGS_ALLOC1 (XA_FLAGS_TRACK_FREE | XA_FLAGS_ZERO_BUSY)
#define XA_FLAGS_MARK(a_) ((__force gfp_t)((1U << __GFP_BITS_SHIFT) << (__force unsigned)(a_)))
typedef unsigned xa_mark_t;
enum xa_lock_type { __qz_xa_lock_type };
struct xarray { spinlock_t xa_lock; gfp_t xa_flags; int __qz_static; };
struct xa_limit { u32 max; u32 min; };
#define XARRAY_INIT(n, f) { .xa_flags = (f), .__qz_static = 1 }
#define DEFINE_XARRAY_FLAGS(n, f) struct xarray n = { .xa_flags = (f), .__qz_static = 1 }
#define DEFINE_XARRAY(n) DEFINE_XARRAY_FLAGS(n, 0)
#define DEFINE_XARRAY_ALLOC(n) DEFINE_XARRAY_FLAGS(n, XA_FLAGS_ALLOC)
#define DEFINE_XARRAY_ALLOC1(n) DEFINE_XARRAY_FLAGS(n, XA_FLAGS_ALLOC1)
#define XA_LIMIT(lo, hi) (struct xa_limit){ .min = lo, .max = hi }
#define xa_limit_32b XA_LIMIT(0, UINT_MAX)
#define xa_limit_31b XA_LIMIT(0, INT_MAX)
#define xa_limit_16b XA_LIMIT(0, USHRT_MAX)
#define xa_for_each_range(x, i, e, s, l) for ((i) = (s), (e) = xa_find((x), &(i), (l), XA_PRESENT); e; (e) = xa_find_after((x), &(i), (l), XA_PRESENT))
#define xa_for_each_start(x, i, e, s) xa_for_each_range(x, i, e, s, ULONG_MAX)
#define xa_for_each(x, i, e) xa_for_each_start(x, i, e, 0)
#define xa_for_each_marked(x, i, e, f) for ((i) = 0, (e) = xa_find((x), &(i), ULONG_MAX, (f)); e; (e) = xa_find_after((x), &(i), ULONG_MAX, (f)))
#define xa_lock(x) spin_lock(&(x)->xa_lock)
#define xa_unlock(x) spin_unlock(&(x)->xa_lock)
#define xa_lock_irq(x) spin_lock_irq(&(x)->xa_lock)
#define xa_unlock_irq(x) spin_unlock_irq(&(x)->xa_lock)
#define xa_lock_bh(x) spin_lock_bh(&(x)->xa_lock)
#define xa_unlock_bh(x) spin_unlock_bh(&(x)->xa_lock)
#define xa_lock_irqsave(x, f) spin_lock_irqsave(&(x)->xa_lock, f)
#define xa_unlock_irqrestore(x, f) spin_unlock_irqrestore(&(x)->xa_lock, f)
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
