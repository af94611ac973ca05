#ifndef QZ_ASM_GENERIC_LOCAL_H
#define QZ_ASM_GENERIC_LOCAL_H
typedef struct {
	atomic_long_t a;
} local_t;
#endif
