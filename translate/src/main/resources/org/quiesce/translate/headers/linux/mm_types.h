#ifndef QZ_LINUX_MM_TYPES_H
#define QZ_LINUX_MM_TYPES_H
typedef unsigned long vm_flags_t;
enum fault_flag { FAULT_FLAG_WRITE = 1 };
#endif
