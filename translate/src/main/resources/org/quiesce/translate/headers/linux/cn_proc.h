#ifndef QZ_LINUX_CN_PROC_H
#define QZ_LINUX_CN_PROC_H
enum what { __qz_what };
#endif
