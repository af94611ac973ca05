#ifndef QZ_LINUX_LIMITS_H
#define QZ_LINUX_LIMITS_H
#define NAME_MAX 255
#define PATH_MAX 0x1000
#define PIPE_BUF 0x1000
#endif
