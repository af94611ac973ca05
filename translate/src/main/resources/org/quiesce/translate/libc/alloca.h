#ifndef _QZ_ALLOCA_H
#define _QZ_ALLOCA_H
#include <stddef.h>
void *alloca(size_t size);
#endif
