#ifndef QZ_ASM_GENERIC_PAGE_H
#define QZ_ASM_GENERIC_PAGE_H
typedef struct {
	int __qz_none;
} pte_t;
typedef struct {
	unsigned long pmd[16];
} pmd_t;
typedef struct {
	int __qz_none;
} pgprot_t;
#endif
