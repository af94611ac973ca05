#ifndef QZ_LINUX_PANIC_H
#define QZ_LINUX_PANIC_H
struct pt_regs;
void nmi_panic(struct pt_regs *regs, const char *msg);
#endif
