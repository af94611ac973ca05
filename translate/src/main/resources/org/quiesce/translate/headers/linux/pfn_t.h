#ifndef QZ_LINUX_PFN_T_H
#define QZ_LINUX_PFN_T_H
#include <linux/pfn.h>
#define PFN_DEV 0x2000000000000000ULL
#define PFN_MAP 0x1000000000000000ULL
pfn_t phys_to_pfn_t (phys_addr_t addr, u64 flags);
unsigned long pfn_t_to_pfn(pfn_t pfn);
#endif
