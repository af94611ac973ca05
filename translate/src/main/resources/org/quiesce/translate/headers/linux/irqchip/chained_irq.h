#ifndef QZ_LINUX_IRQCHIP_CHAINED_IRQ_H
#define QZ_LINUX_IRQCHIP_CHAINED_IRQ_H
struct irq_chip;
struct irq_desc;
void chained_irq_enter(struct irq_chip *chip, struct irq_desc *desc);
void chained_irq_exit(struct irq_chip *chip, struct irq_desc *desc);
#endif
