#ifndef QZ_LINUX_KEXEC_H
#define QZ_LINUX_KEXEC_H
int kexec_crash_loaded(void);
extern bool kexec_in_progress;
#endif
