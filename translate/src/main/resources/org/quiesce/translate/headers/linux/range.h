#ifndef QZ_LINUX_RANGE_H
#define QZ_LINUX_RANGE_H
struct range {
	u64 start;
	u64 end;
};
static inline u64 range_len(const struct range *range) { return range->end - range->start + 1; }
static inline bool range_contains(const struct range *a, const struct range *b) { return a->start <= b->start && a->end >= b->end; }
#define DEFINE_RANGE(s, e) (struct range){ .start = (s), .end = (e) }
#endif
