#ifndef QZ_ASM_GENERIC_SIGINFO_H
#define QZ_ASM_GENERIC_SIGINFO_H
#define POLL_IN 1
#define POLL_HUP 6
#endif
