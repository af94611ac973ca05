#ifndef QZ_LINUX_COMPAT_H
#define QZ_LINUX_COMPAT_H
#include <asm-generic/compat.h>
#include <linux/fs.h>
#define COMPAT_USE_64BIT_TIME 0
bool in_compat_syscall(void);
void *compat_ptr(compat_uptr_t uptr);
compat_uptr_t ptr_to_compat(void *uptr);
#endif
