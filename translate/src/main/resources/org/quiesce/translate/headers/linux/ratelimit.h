#ifndef QZ_LINUX_RATELIMIT_H
#define QZ_LINUX_RATELIMIT_H
#include <linux/pid.h>
void ratelimit_set_flags(struct ratelimit_state *rs, unsigned long flags);
#endif
