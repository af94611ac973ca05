#ifndef QZ_ASM_IO_H
#define QZ_ASM_IO_H
#include <linux/io.h>
#endif
