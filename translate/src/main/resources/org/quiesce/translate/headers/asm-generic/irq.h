#ifndef QZ_ASM_GENERIC_IRQ_H
#define QZ_ASM_GENERIC_IRQ_H
int irq_canonicalize(int irq);
#endif
