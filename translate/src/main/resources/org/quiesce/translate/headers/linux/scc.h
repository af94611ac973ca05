#ifndef QZ_LINUX_SCC_H
#define QZ_LINUX_SCC_H
typedef unsigned long io_port;
#endif
