#ifndef QZ_LINUX_ZUTIL_H
#define QZ_LINUX_ZUTIL_H
#include <linux/zconf.h>
#define BASE 0xfff1L
typedef uLong(*check_func)(uLong check, const Byte *buf, uInt len);
#endif
