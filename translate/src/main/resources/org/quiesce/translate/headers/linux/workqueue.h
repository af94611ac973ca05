#ifndef QZ_LINUX_WORKQUEUE_H
#define QZ_LINUX_WORKQUEUE_H
struct timer_list { unsigned long expires; void (*function)(struct timer_list *timer); unsigned long data; u32 flags; struct hlist_node entry; int __qz_static; };
#define TIMER_DEFERRABLE 0x00080000
#define TIMER_PINNED 0x00100000
#define TIMER_IRQSAFE 0x00200000
#define TIMER_CPUMASK 0x0003FFFF
#define TIMER_MIGRATING 0x00040000
#define DEFINE_TIMER(n, f) struct timer_list n = { .function = (f), .__qz_static = 1 }
#define TIMER_INITIALIZER(f, e, d) { .function = (void *)(f), .expires = (e), .data = (d), .__qz_static = 1 }
#define __TIMER_INITIALIZER(f, fl) { .function = (f), .__qz_static = 1 }
void timer_setup(struct timer_list *timer, void (*func)(struct timer_list *timer), unsigned int flags);
/* The callback gets the number, not the timer. */
void setup_timer(struct timer_list *timer, void (*func)(unsigned long data), unsigned long data);
void init_timer(struct timer_list *timer);
#define timer_setup_on_stack(t, f, fl) timer_setup(t, f, fl)
#define setup_timer_on_stack(t, f, d) setup_timer(t, f, d)
#define init_timer_deferrable(t) init_timer(t)
#define init_timer_key(t, f, fl, n, k) timer_setup(t, f, fl)
#define timer_destroy_on_stack(t) timer_delete_sync(t)
#define destroy_timer_on_stack(t) do { } while (0)
#define from_timer(var, t, m) container_of(t, typeof(*var), m)
#define timer_container_of(var, t, m) container_of(t, typeof(*var), m)
int timer_pending(const struct timer_list *timer);
void add_timer(struct timer_list *timer);
void add_timer_on(struct timer_list *timer, int cpu);
#define add_timer_local(t) add_timer(t)
#define add_timer_global(t) add_timer(t)
int mod_timer(struct timer_list *timer, unsigned long expires);
int mod_timer_pending(struct timer_list *timer, unsigned long expires);
int timer_reduce(struct timer_list *timer, unsigned long expires);
int timer_delete(struct timer_list *timer);
int timer_delete_sync(struct timer_list *timer);
int timer_delete_sync_try(struct timer_list *timer);
int timer_shutdown(struct timer_list *timer);
int timer_shutdown_sync(struct timer_list *timer);
#define del_timer(t) timer_delete(t)
#define del_timer_sync(t) timer_delete_sync(t)
#define del_singleshot_timer_sync(t) timer_delete_sync(t)
#define try_to_del_timer_sync(t) timer_delete_sync_try(t)

struct work_struct;
typedef void (*work_func_t)(struct work_struct *work);
struct work_struct { work_func_t func; struct list_head entry; atomic_long_t data; int __qz_static; };
struct delayed_work { struct work_struct work; struct timer_list timer; struct workqueue_struct *wq; int cpu; int __qz_static; };
struct rcu_work { struct work_struct work; struct rcu_head rcu; struct workqueue_struct *wq; int __qz_static; };
struct workqueue_attrs { int nice; void *cpumask; bool no_numa; };
#define WQ_UNBOUND 2
#define WQ_FREEZABLE 4
#define WQ_MEM_RECLAIM 8
#define WQ_HIGHPRI 16
#define WQ_CPU_INTENSIVE 32
#define WQ_SYSFS 64
#define WQ_POWER_EFFICIENT 128
#define WQ_PERCPU 256
#define WQ_BH 1
#define WQ_MAX_ACTIVE 512
#define WQ_UNBOUND_MAX_ACTIVE 512
#define WORK_CPU_UNBOUND NR_CPUS
#define __WORK_INITIALIZER(n, f) { .func = (f), .__qz_static = 1 }
#define __DELAYED_WORK_INITIALIZER(n, f, fl) { .work = { .func = (f), .__qz_static = 1 }, .__qz_static = 1 }
#define DECLARE_WORK(n, f) struct work_struct n = { .func = (f), .__qz_static = 1 }
#define DECLARE_DELAYED_WORK(n, f) struct delayed_work n = __DELAYED_WORK_INITIALIZER(n, f, 0)
#define DECLARE_DEFERRABLE_WORK(n, f) struct delayed_work n = __DELAYED_WORK_INITIALIZER(n, f, 0)
void INIT_WORK(struct work_struct *work, work_func_t func);
void INIT_DELAYED_WORK(struct delayed_work *work, work_func_t func);
void INIT_RCU_WORK(struct rcu_work *work, work_func_t func);
#define INIT_WORK_ONSTACK(w, f) INIT_WORK(w, f)
#define INIT_WORK_ONSTACK_KEY(w, f, k) INIT_WORK(w, f)
#define INIT_DELAYED_WORK_ONSTACK(w, f) INIT_DELAYED_WORK(w, f)
#define INIT_DEFERRABLE_WORK(w, f) INIT_DELAYED_WORK(w, f)
#define INIT_DELAYED_WORK_DEFERRABLE(w, f) INIT_DELAYED_WORK(w, f)
#define PREPARE_WORK(w, f) do { (w)->func = (f); } while (0)
#define PREPARE_DELAYED_WORK(w, f) do { (w)->work.func = (f); } while (0)
void destroy_work_on_stack(struct work_struct *work);
void destroy_delayed_work_on_stack(struct delayed_work *work);
int devm_work_autocancel(struct device *dev, struct work_struct *work, work_func_t func);
int devm_delayed_work_autocancel(struct device *dev, struct delayed_work *work, work_func_t func);
extern struct workqueue_struct *system_wq, *system_highpri_wq, *system_long_wq, *system_unbound_wq, *system_freezable_wq, *system_power_efficient_wq, *system_freezable_power_efficient_wq, *system_percpu_wq, *system_dfl_wq, *system_bh_wq, *system_bh_highpri_wq;
static inline struct delayed_work *to_delayed_work(struct work_struct *work) { return container_of(work, struct delayed_work, work); }
static inline struct rcu_work *to_rcu_work(struct work_struct *work) { return container_of(work, struct rcu_work, work); }
struct workqueue_struct *alloc_workqueue(const char *fmt, unsigned int flags, int max_active, ...);
struct workqueue_struct *alloc_ordered_workqueue(const char *fmt, unsigned int flags, ...);
struct workqueue_struct *devm_alloc_workqueue(struct device *dev, const char *fmt, unsigned int flags, int max_active, ...);
struct workqueue_struct *devm_alloc_ordered_workqueue(struct device *dev, const char *fmt, unsigned int flags, ...);
#define create_workqueue(n) alloc_workqueue("%s", WQ_MEM_RECLAIM, 1, (n))
#define create_freezable_workqueue(n) alloc_workqueue("%s", WQ_FREEZABLE | WQ_UNBOUND | WQ_MEM_RECLAIM, 1, (n))
#define create_singlethread_workqueue(n) alloc_ordered_workqueue("%s", WQ_MEM_RECLAIM, (n))
void destroy_workqueue(struct workqueue_struct *wq);
void flush_workqueue(struct workqueue_struct *wq);
void drain_workqueue(struct workqueue_struct *wq);
#define __flush_workqueue(wq) flush_workqueue(wq)
void flush_scheduled_work(void);
bool queue_work(struct workqueue_struct *wq, struct work_struct *work);
bool queue_work_on(int cpu, struct workqueue_struct *wq, struct work_struct *work);
#define queue_work_node(n, wq, w) queue_work(wq, w)
bool queue_delayed_work(struct workqueue_struct *wq, struct delayed_work *work, unsigned long delay);
bool queue_delayed_work_on(int cpu, struct workqueue_struct *wq, struct delayed_work *work, unsigned long delay);
bool mod_delayed_work(struct workqueue_struct *wq, struct delayed_work *work, unsigned long delay);
bool mod_delayed_work_on(int cpu, struct workqueue_struct *wq, struct delayed_work *work, unsigned long delay);
bool queue_rcu_work(struct workqueue_struct *wq, struct rcu_work *work);
bool schedule_work(struct work_struct *work);
bool schedule_work_on(int cpu, struct work_struct *work);
bool schedule_delayed_work(struct delayed_work *work, unsigned long delay);
bool schedule_delayed_work_on(int cpu, struct delayed_work *work, unsigned long delay);
int schedule_on_each_cpu(work_func_t func);
bool flush_work(struct work_struct *work);
bool flush_delayed_work(struct delayed_work *work);
bool flush_rcu_work(struct rcu_work *work);
bool cancel_work(struct work_struct *work);
bool cancel_work_sync(struct work_struct *work);
bool cancel_delayed_work(struct delayed_work *work);
bool cancel_delayed_work_sync(struct delayed_work *work);
bool disable_work(struct work_struct *work);
bool disable_work_sync(struct work_struct *work);
bool enable_work(struct work_struct *work);
bool enable_and_queue_work(struct workqueue_struct *wq, struct work_struct *work);
bool disable_delayed_work(struct delayed_work *work);
bool disable_delayed_work_sync(struct delayed_work *work);
bool enable_delayed_work(struct delayed_work *work);
#define cancel_rearming_delayed_work(w) cancel_delayed_work_sync(w)
#define flush_work_sync(w) flush_work(w)
#define flush_delayed_work_sync(w) flush_delayed_work(w)
bool work_pending(struct work_struct *work);
bool delayed_work_pending(struct delayed_work *work);
unsigned int work_busy(struct work_struct *work);
struct work_struct *current_work(void);
bool current_is_workqueue_rescuer(void);
struct workqueue_attrs *alloc_workqueue_attrs(void);
void free_workqueue_attrs(struct workqueue_attrs *attrs);
int apply_workqueue_attrs(struct workqueue_struct *wq, const struct workqueue_attrs *attrs);
void workqueue_set_max_active(struct workqueue_struct *wq, int max_active);
bool workqueue_congested(int cpu, struct workqueue_struct *wq);
long work_on_cpu(int cpu, long (*fn)(void *arg), void *arg);

struct tasklet_struct { struct tasklet_struct *next; unsigned long state; atomic_t count; bool use_callback; void (*func)(unsigned long data); void (*callback)(struct tasklet_struct *t); unsigned long data; int __qz_static; };
#define DECLARE_TASKLET(n, f) struct tasklet_struct n = { .callback = (f), .use_callback = true, .__qz_static = 1 }
#define DECLARE_TASKLET_DISABLED(n, f) struct tasklet_struct n = { .count = ATOMIC_INIT(1), .callback = (f), .use_callback = true, .__qz_static = 1 }
#define DECLARE_TASKLET_OLD(n, f) struct tasklet_struct n = { .func = (f), .__qz_static = 1 }
#define DECLARE_TASKLET_DISABLED_OLD(n, f) struct tasklet_struct n = { .count = ATOMIC_INIT(1), .func = (f), .__qz_static = 1 }
#define from_tasklet(var, t, m) container_of(t, typeof(*var), m)
void tasklet_init(struct tasklet_struct *t, void (*func)(unsigned long data), unsigned long data);
void tasklet_setup(struct tasklet_struct *t, void (*callback)(struct tasklet_struct *t));
void tasklet_schedule(struct tasklet_struct *t);
void tasklet_hi_schedule(struct tasklet_struct *t);
void tasklet_disable(struct tasklet_struct *t);
void tasklet_disable_nosync(struct tasklet_struct *t);
void tasklet_disable_in_atomic(struct tasklet_struct *t);
void tasklet_enable(struct tasklet_struct *t);
void tasklet_kill(struct tasklet_struct *t);
void tasklet_unlock_wait(struct tasklet_struct *t);

struct kthread_worker { unsigned int flags; struct task_struct *task; spinlock_t lock; int __qz_static; };
struct kthread_work { void (*func)(struct kthread_work *work); struct list_head node; struct kthread_worker *worker; int __qz_static; };
struct kthread_delayed_work { struct kthread_work work; struct timer_list timer; int __qz_static; };
typedef void (*kthread_work_func_t)(struct kthread_work *work);
struct task_struct *kthread_create(int (*threadfn)(void *data), void *data, const char *fmt, ...);
struct task_struct *kthread_run(int (*threadfn)(void *data), void *data, const char *fmt, ...);
struct task_struct *kthread_create_on_node(int (*threadfn)(void *data), void *data, int node, const char *fmt, ...);
struct task_struct *kthread_create_on_cpu(int (*threadfn)(void *data), void *data, unsigned int cpu, const char *fmt);
struct task_struct *kthread_run_on_cpu(int (*threadfn)(void *data), void *data, unsigned int cpu, const char *fmt);
void kthread_bind(struct task_struct *task, unsigned int cpu);
int kthread_stop(struct task_struct *task);
int kthread_stop_put(struct task_struct *task);
bool kthread_should_stop(void);
bool kthread_should_park(void);
bool kthread_freezable_should_stop(bool *was_frozen);
int kthread_park(struct task_struct *task);
void kthread_unpark(struct task_struct *task);
void kthread_parkme(void);
void kthread_complete_and_exit(struct completion *x, long code);
#define complete_and_exit(x, c) kthread_complete_and_exit(x, c)
#define module_put_and_kthread_exit(c) do { } while (0)
void *kthread_data(struct task_struct *task);
void kthread_init_worker(struct kthread_worker *worker);
void kthread_init_work(struct kthread_work *work, kthread_work_func_t func);
void kthread_init_delayed_work(struct kthread_delayed_work *work, kthread_work_func_t func);
int kthread_worker_fn(void *worker);
struct kthread_worker *kthread_create_worker(unsigned int flags, const char *fmt, ...);
struct kthread_worker *kthread_run_worker(unsigned int flags, const char *fmt, ...);
bool kthread_queue_work(struct kthread_worker *worker, struct kthread_work *work);
bool kthread_queue_delayed_work(struct kthread_worker *worker, struct kthread_delayed_work *work, unsigned long delay);
bool kthread_mod_delayed_work(struct kthread_worker *worker, struct kthread_delayed_work *work, unsigned long delay);
void kthread_flush_work(struct kthread_work *work);
void kthread_flush_worker(struct kthread_worker *worker);
bool kthread_cancel_work_sync(struct kthread_work *work);
bool kthread_cancel_delayed_work_sync(struct kthread_delayed_work *work);
void kthread_destroy_worker(struct kthread_worker *worker);
struct irq_work { void (*func)(struct irq_work *work); int __qz_static; };
#define IRQ_WORK_INIT(f) { .func = (f), .__qz_static = 1 }
#define DEFINE_IRQ_WORK(n, f) struct irq_work n = { .func = (f), .__qz_static = 1 }
void init_irq_work(struct irq_work *work, void (*func)(struct irq_work *work));
bool irq_work_queue(struct irq_work *work);
void irq_work_sync(struct irq_work *work);

enum hrtimer_restart { HRTIMER_NORESTART, HRTIMER_RESTART };
enum hrtimer_mode { HRTIMER_MODE_ABS = 0, HRTIMER_MODE_REL = 1, HRTIMER_MODE_PINNED = 2, HRTIMER_MODE_SOFT = 4, HRTIMER_MODE_HARD = 8, HRTIMER_MODE_ABS_PINNED = 2, HRTIMER_MODE_REL_PINNED = 3, HRTIMER_MODE_ABS_SOFT = 4, HRTIMER_MODE_REL_SOFT = 5, HRTIMER_MODE_ABS_PINNED_SOFT = 6, HRTIMER_MODE_REL_PINNED_SOFT = 7, HRTIMER_MODE_ABS_HARD = 8, HRTIMER_MODE_REL_HARD = 9, HRTIMER_MODE_REL_PINNED_HARD = 11 };
struct hrtimer { enum hrtimer_restart (*function)(struct hrtimer *timer); ktime_t _softexpires; int __qz_static; };
void hrtimer_init(struct hrtimer *timer, clockid_t clock, enum hrtimer_mode mode);
void hrtimer_setup(struct hrtimer *timer, enum hrtimer_restart (*function)(struct hrtimer *timer), clockid_t clock, enum hrtimer_mode mode);
#define hrtimer_init_on_stack(t, c, m) hrtimer_init(t, c, m)
#define hrtimer_setup_on_stack(t, f, c, m) hrtimer_setup(t, f, c, m)
#define destroy_hrtimer_on_stack(t) do { } while (0)
void hrtimer_start(struct hrtimer *timer, ktime_t time, enum hrtimer_mode mode);
void hrtimer_start_range_ns(struct hrtimer *timer, ktime_t time, u64 range, enum hrtimer_mode mode);
void hrtimer_start_expires(struct hrtimer *timer, enum hrtimer_mode mode);
void hrtimer_restart(struct hrtimer *timer);
void hrtimer_update_function(struct hrtimer *timer, enum hrtimer_restart (*function)(struct hrtimer *timer));
int hrtimer_cancel(struct hrtimer *timer);
int hrtimer_try_to_cancel(struct hrtimer *timer);
bool hrtimer_active(const struct hrtimer *timer);
bool hrtimer_is_queued(struct hrtimer *timer);
int hrtimer_callback_running(struct hrtimer *timer);
u64 hrtimer_forward(struct hrtimer *timer, ktime_t now, ktime_t interval);
u64 hrtimer_forward_now(struct hrtimer *timer, ktime_t interval);
void hrtimer_set_expires(struct hrtimer *timer, ktime_t time);
void hrtimer_add_expires_ns(struct hrtimer *timer, u64 ns);
ktime_t hrtimer_get_expires(const struct hrtimer *timer);
s64 hrtimer_get_expires_ns(const struct hrtimer *timer);
ktime_t hrtimer_get_remaining(const struct hrtimer *timer);
ktime_t hrtimer_cb_get_time(struct hrtimer *timer);
int schedule_hrtimeout(ktime_t *expires, enum hrtimer_mode mode);
int schedule_hrtimeout_range(ktime_t *expires, u64 delta, enum hrtimer_mode mode);
#endif
