#ifndef QZ_LINUX_SYSRQ_H
#define QZ_LINUX_SYSRQ_H
void handle_sysrq(int key);
#endif
