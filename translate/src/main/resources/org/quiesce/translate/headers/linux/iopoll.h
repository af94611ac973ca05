#ifndef QZ_LINUX_IOPOLL_H
#define QZ_LINUX_IOPOLL_H
#include <linux/io.h>
#define readq_poll_timeout_atomic(a_, b_, c_, d_, e_) readx_poll_timeout_atomic(readq, a_, b_, c_, d_, e_)
#endif
