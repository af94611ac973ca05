#ifndef QZ_LINUX_ARCH_TOPOLOGY_H
#define QZ_LINUX_ARCH_TOPOLOGY_H
struct cpu_topology;
#define topology_sibling_cpumask(a_) (& cpu_topology[a_].thread_sibling)
struct cpu_topology { int thread_id; int core_id; int cluster_id; int package_id; };
extern struct cpu_topology cpu_topology[NR_CPUS];
#endif
