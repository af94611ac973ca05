#ifndef QZ_LINUX_EVENTFD_H
#define QZ_LINUX_EVENTFD_H
struct eventfd_ctx;
void eventfd_ctx_put(struct eventfd_ctx *ctx);
struct eventfd_ctx *eventfd_ctx_fdget(int fd);
__u64 eventfd_signal(struct eventfd_ctx *ctx, __u64 n);
#endif
