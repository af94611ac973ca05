#ifndef QZ_LINUX_NUMA_H
#define QZ_LINUX_NUMA_H
#define NODES_SHIFT CONFIG_NODES_SHIFT
#define MAX_NUMNODES (1 << NODES_SHIFT)
int numa_map_to_online_node(int node);
int memory_add_physaddr_to_nid(u64 start);
int phys_to_target_node(u64 start);
#endif
