#ifndef QZ_LINUX_RANGE_H
#define QZ_LINUX_RANGE_H
struct range;
struct range {
	u64 start;
	u64 end;
};
u64 range_len(const struct range *range);
#endif
