#ifndef QZ_LINUX_IRQNR_H
#define QZ_LINUX_IRQNR_H
extern int nr_irqs;
#endif
