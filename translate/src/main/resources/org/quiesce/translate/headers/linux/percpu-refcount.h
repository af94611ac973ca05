#ifndef QZ_LINUX_PERCPU_REFCOUNT_H
#define QZ_LINUX_PERCPU_REFCOUNT_H
struct percpu_ref_data;
struct percpu_ref {
	struct percpu_ref_data *data;
};
#endif
