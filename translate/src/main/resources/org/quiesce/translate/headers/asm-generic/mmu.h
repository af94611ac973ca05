#ifndef QZ_ASM_GENERIC_MMU_H
#define QZ_ASM_GENERIC_MMU_H
typedef struct {
	int __qz_none;
} mm_context_t;
#endif
