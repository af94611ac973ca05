#ifndef QZ_ASM_GENERIC_LOCAL64_H
#define QZ_ASM_GENERIC_LOCAL64_H
#include <asm-generic/local.h>
typedef struct {
	local_t a;
} local64_t;
#endif
