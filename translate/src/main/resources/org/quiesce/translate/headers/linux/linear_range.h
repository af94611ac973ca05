#ifndef QZ_LINUX_LINEAR_RANGE_H
#define QZ_LINUX_LINEAR_RANGE_H
struct linear_range;
#define LINEAR_RANGE_IDX(a_, b_, c_, d_, e_) [a_] = LINEAR_RANGE(b_, c_, d_, e_)
struct linear_range {
	unsigned int min;
	unsigned int min_sel;
	unsigned int max_sel;
	unsigned int step;
};
unsigned int linear_range_get_max_value(const struct linear_range *r);
int linear_range_get_value(const struct linear_range *r, unsigned int selector, unsigned int *val);
int linear_range_get_selector_high(const struct linear_range *r, unsigned int val, unsigned int *selector, bool *found);
void linear_range_get_selector_within(const struct linear_range *r, unsigned int val, unsigned int *selector);
int linear_range_get_selector_low_array(const struct linear_range *r, int ranges, unsigned int val, unsigned int *selector, bool *found);
#endif
