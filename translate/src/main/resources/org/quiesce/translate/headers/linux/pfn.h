#ifndef QZ_LINUX_PFN_H
#define QZ_LINUX_PFN_H
typedef struct {
	u64 val;
} pfn_t;
#endif
