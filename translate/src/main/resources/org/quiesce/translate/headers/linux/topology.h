#ifndef QZ_LINUX_TOPOLOGY_H
#define QZ_LINUX_TOPOLOGY_H
#include <linux/cpumask.h>
#define topology_die_id(a_) ((void)(a_), - 1)
#define topology_die_cpumask(a_) cpumask_of(a_)
int numa_mem_id(void);
int cpu_to_mem(int cpu);
const struct cpumask *cpu_smt_mask(int cpu);
#endif
