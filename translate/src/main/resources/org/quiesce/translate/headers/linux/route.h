#ifndef QZ_LINUX_ROUTE_H
#define QZ_LINUX_ROUTE_H
#define RTF_REJECT 0x200
#endif
