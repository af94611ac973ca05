#ifndef QZ_LINUX_SYSCALLS_H
#define QZ_LINUX_SYSCALLS_H
#define SYSCALL_DEFINE3(a_, ...) SYSCALL_DEFINEx(3, _##a_, __VA_ARGS__)
#define SYSCALL_DEFINE5(a_, ...) SYSCALL_DEFINEx(5, _##a_, __VA_ARGS__)
#define SYSCALL_DEFINEx(a_, b_, ...) SYSCALL_METADATA(b_, a_, __VA_ARGS__) __SYSCALL_DEFINEx(a_, b_, __VA_ARGS__)
#endif
