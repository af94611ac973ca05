#ifndef QZ_LINUX_TIME64_H
#define QZ_LINUX_TIME64_H
typedef __u64 timeu64_t;
#endif
