#ifndef QZ_LINUX_ZCONF_H
#define QZ_LINUX_ZCONF_H
typedef unsigned char Byte;
typedef unsigned int uInt;
typedef unsigned long uLong;
#endif
