#ifndef QZ_LINUX_IDR_H
#define QZ_LINUX_IDR_H
struct ida;
struct idr;
#define IDA_INIT(n) { .__qz_static = 1 }
#define DEFINE_IDA(n) struct ida n = { .__qz_static = 1 }
#define IDR_INIT(n) { .__qz_static = 1 }
#define DEFINE_IDR(n) struct idr n = { .__qz_static = 1 }
struct idr { int __qz_static; };
struct ida { int __qz_static; };
#define idr_for_each_entry(i, e, id) for (id = 0; ((e) = idr_get_next(i, &(id))) != NULL; id += 1U)
#define idr_for_each_entry_ul(i, e, tmp, id) for (tmp = 0, id = 0; ((e) = tmp <= id ? idr_get_next_ul(i, &(id)) : NULL) != NULL; tmp = id, ++id)
#define idr_for_each_entry_continue(i, e, id) for ((e) = idr_get_next((i), &(id)); e; ++id, (e) = idr_get_next((i), &(id)))
#define ida_simple_get(i, s, e, g) ida_alloc_range(i, s, (e) - 1, g)
#define ida_simple_remove(i, id) ida_free(i, id)
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
