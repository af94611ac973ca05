#ifndef QZ_ASM_GENERIC_NUMA_H
#define QZ_ASM_GENERIC_NUMA_H
const struct cpumask *cpumask_of_node(int node);
#endif
