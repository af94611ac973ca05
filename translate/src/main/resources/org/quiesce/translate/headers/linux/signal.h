#ifndef QZ_LINUX_SIGNAL_H
#define QZ_LINUX_SIGNAL_H
#include <asm-generic/signal.h>
struct ksignal;
void sigfillset(sigset_t *set);
int sigprocmask(int, sigset_t *, sigset_t *);
bool get_signal(struct ksignal *ksig);
#endif
