#ifndef QZ_LINUX_TRACEPOINT_H
#define QZ_LINUX_TRACEPOINT_H
void tracepoint_synchronize_unregister(void);
#endif
