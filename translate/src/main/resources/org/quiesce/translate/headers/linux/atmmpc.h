#ifndef QZ_LINUX_ATMMPC_H
#define QZ_LINUX_ATMMPC_H
#define MPC 2
#endif
