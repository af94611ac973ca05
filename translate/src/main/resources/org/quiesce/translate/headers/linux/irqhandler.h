#ifndef QZ_LINUX_IRQHANDLER_H
#define QZ_LINUX_IRQHANDLER_H
struct irq_desc;
typedef void (*irq_flow_handler_t)(struct irq_desc *desc);
#endif
