#ifndef QZ_LINUX_CTYPE_H
#define QZ_LINUX_CTYPE_H
#define _L 2
#define _D 4
#define _S 0x20
#endif
