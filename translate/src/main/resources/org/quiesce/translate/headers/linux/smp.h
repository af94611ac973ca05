#ifndef QZ_LINUX_SMP_H
#define QZ_LINUX_SMP_H
#include <linux/smp_types.h>
struct __call_single_data;
typedef void (*smp_call_func_t)(void *info);
struct __call_single_data {
	struct __call_single_node node;
	smp_call_func_t func;
	void *info;
};
typedef struct __call_single_data call_single_data_t;
extern unsigned int total_cpus;
int smp_call_function_single_async(int cpu, struct __call_single_data *csd);
void on_each_cpu_mask(const struct cpumask *mask, smp_call_func_t func, void *info, bool wait);
extern unsigned int setup_max_cpus;
int smp_call_on_cpu(unsigned int cpu, int (*func)(void *), void *par, bool phys);
#endif
