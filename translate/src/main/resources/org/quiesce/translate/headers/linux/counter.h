#ifndef QZ_LINUX_COUNTER_H
#define QZ_LINUX_COUNTER_H
struct counter_available;
enum counter_comp_type { __qz_counter_comp_type };
struct counter_array {
	enum counter_comp_type type;
	const struct counter_available *avail;
	union {
		size_t length;
		size_t idx;
	};
};
#endif
