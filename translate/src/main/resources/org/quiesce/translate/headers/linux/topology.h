#ifndef QZ_LINUX_TOPOLOGY_H
#define QZ_LINUX_TOPOLOGY_H
int numa_mem_id(void);
int cpu_to_mem(int cpu);
const struct cpumask *cpu_smt_mask(int cpu);
#endif
