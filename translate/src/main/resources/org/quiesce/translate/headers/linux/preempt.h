#ifndef QZ_LINUX_PREEMPT_H
#define QZ_LINUX_PREEMPT_H
#define NMI_BITS 4
#define NMI_SHIFT 20U
#define NMI_MASK (__IRQ_MASK(NMI_BITS) << NMI_SHIFT)
#define nmi_count() (preempt_count()& NMI_MASK)
#define in_nmi() (nmi_count())
#define preemptible() (preempt_count() == 0 &&!irqs_disabled())
#endif
