#ifndef QZ_LINUX_SUNRPC_DEBUG_H
#define QZ_LINUX_SUNRPC_DEBUG_H
#define dprintk(a_, ...) dfprintk(FACILITY, a_,##__VA_ARGS__)
#endif
