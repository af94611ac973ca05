#ifndef QZ_LINUX_HARDIRQ_H
#define QZ_LINUX_HARDIRQ_H
void irq_exit(void);
#endif
