#ifndef QZ_LINUX_INTERRUPT_H
#define QZ_LINUX_INTERRUPT_H
typedef enum irqreturn { IRQ_NONE = 0, IRQ_HANDLED = 1, IRQ_WAKE_THREAD = 2 } irqreturn_t;
#define IRQ_RETVAL(x) ((x) ? IRQ_HANDLED : IRQ_NONE)
typedef irqreturn_t (*irq_handler_t)(int irq, void *dev);
#define IRQF_TRIGGER_NONE 0x0
#define IRQF_TRIGGER_RISING 0x1
#define IRQF_TRIGGER_FALLING 0x2
#define IRQF_TRIGGER_HIGH 0x4
#define IRQF_TRIGGER_LOW 0x8
#define IRQF_TRIGGER_MASK 0xf
#define IRQF_TRIGGER_PROBE 0x10
#define IRQF_DISABLED 0x20
#define IRQF_SAMPLE_RANDOM 0
#define IRQF_SHARED 0x80
#define IRQF_PROBE_SHARED 0x100
#define __IRQF_TIMER 0x200
#define IRQF_TIMER 0x14200
#define IRQF_PERCPU 0x400
#define IRQF_NOBALANCING 0x800
#define IRQF_IRQPOLL 0x1000
#define IRQF_ONESHOT 0x2000
#define IRQF_NO_SUSPEND 0x4000
#define IRQF_FORCE_RESUME 0x8000
#define IRQF_NO_THREAD 0x10000
#define IRQF_EARLY_RESUME 0x20000
#define IRQF_COND_SUSPEND 0x40000
#define IRQF_NO_AUTOEN 0x80000
#define IRQF_NO_DEBUG 0x100000
#define IRQ_NOTCONNECTED 0x80000000u
#define NO_IRQ 0
enum { HI_SOFTIRQ, TIMER_SOFTIRQ, NET_TX_SOFTIRQ, NET_RX_SOFTIRQ, BLOCK_SOFTIRQ, IRQ_POLL_SOFTIRQ, TASKLET_SOFTIRQ, SCHED_SOFTIRQ, HRTIMER_SOFTIRQ, RCU_SOFTIRQ };
int request_irq(unsigned int irq, irq_handler_t handler, unsigned long flags, const char *name, void *dev);
int request_threaded_irq(unsigned int irq, irq_handler_t handler, irq_handler_t thread_fn, unsigned long flags, const char *name, void *dev);
int request_any_context_irq(unsigned int irq, irq_handler_t handler, unsigned long flags, const char *name, void *dev);
int request_percpu_irq(unsigned int irq, irq_handler_t handler, const char *name, void *dev);
int request_nmi(unsigned int irq, irq_handler_t handler, unsigned long flags, const char *name, void *dev);
int devm_request_irq(struct device *dev, unsigned int irq, irq_handler_t handler, unsigned long flags, const char *name, void *id);
int devm_request_threaded_irq(struct device *dev, unsigned int irq, irq_handler_t handler, irq_handler_t thread_fn, unsigned long flags, const char *name, void *id);
int devm_request_any_context_irq(struct device *dev, unsigned int irq, irq_handler_t handler, unsigned long flags, const char *name, void *id);
const void *free_irq(unsigned int irq, void *dev);
void free_percpu_irq(unsigned int irq, void *dev);
void devm_free_irq(struct device *dev, unsigned int irq, void *id);
void synchronize_irq(unsigned int irq);
bool synchronize_hardirq(unsigned int irq);
void disable_irq(unsigned int irq);
void disable_irq_nosync(unsigned int irq);
bool disable_hardirq(unsigned int irq);
void enable_irq(unsigned int irq);
void enable_percpu_irq(unsigned int irq, unsigned int type);
void disable_percpu_irq(unsigned int irq);
void disable_nmi_nosync(unsigned int irq);
void enable_nmi(unsigned int irq);
void irq_wake_thread(unsigned int irq, void *dev);
int enable_irq_wake(unsigned int irq);
int disable_irq_wake(unsigned int irq);
int irq_set_irq_wake(unsigned int irq, unsigned int on);
bool irq_is_percpu(unsigned int irq);
struct cpumask;
int irq_set_affinity(unsigned int irq, const struct cpumask *mask);
int irq_force_affinity(unsigned int irq, const struct cpumask *mask);
int irq_set_affinity_hint(unsigned int irq, const struct cpumask *mask);
int irq_update_affinity_hint(unsigned int irq, const struct cpumask *mask);
int irq_set_affinity_and_hint(unsigned int irq, const struct cpumask *mask);
int irq_can_set_affinity(unsigned int irq);
unsigned long probe_irq_on(void);
int probe_irq_off(unsigned long val);
unsigned int probe_irq_mask(unsigned long val);
struct irq_affinity_notify { unsigned int irq; struct kref kref; struct work_struct work; void (*notify)(struct irq_affinity_notify *notify, const struct cpumask *mask); void (*release)(struct kref *ref); };
struct irq_affinity { unsigned int pre_vectors; unsigned int post_vectors; unsigned int nr_sets; unsigned int set_size[4]; void (*calc_sets)(struct irq_affinity *affd, unsigned int nvecs); void *priv; };
struct irqaction { irq_handler_t handler; void *dev_id; irq_handler_t thread_fn; unsigned int irq; unsigned int flags; const char *name; };
int irq_set_affinity_notifier(unsigned int irq, struct irq_affinity_notify *notify);
void open_softirq(int nr, void (*action)(void *h));
void raise_softirq(unsigned int nr);
void raise_softirq_irqoff(unsigned int nr);
DEFINE_LOCK_GUARD_1(disable_irq, int, disable_irq(*_T->lock), enable_irq(*_T->lock))
#endif
