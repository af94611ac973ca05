#ifndef QZ_ASM_UNALIGNED_H
#define QZ_ASM_UNALIGNED_H
#include <linux/unaligned.h>
#endif
