#ifndef QZ_LINUX_IRQDESC_H
#define QZ_LINUX_IRQDESC_H
#include <linux/irqhandler.h>
struct irq_chip;
struct irq_data;
struct irq_desc;
struct irq_domain;
struct irq_chip *irq_desc_get_chip(struct irq_desc *desc);
void *irq_desc_get_handler_data(struct irq_desc *desc);
int generic_handle_irq(unsigned int irq);
int generic_handle_irq_safe(unsigned int irq);
int generic_handle_domain_irq(struct irq_domain *domain, unsigned int hwirq);
void irq_set_handler_locked(struct irq_data *data, irq_flow_handler_t handler);
#endif
