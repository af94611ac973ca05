#ifndef QZ_LINUX_WAIT_H
#define QZ_LINUX_WAIT_H
struct task_struct;
typedef struct wait_queue_head { spinlock_t lock; struct list_head head; int __qz_static; } wait_queue_head_t;
typedef struct wait_queue_entry wait_queue_entry_t, wait_queue_t;
typedef int (*wait_queue_func_t)(struct wait_queue_entry *entry, unsigned int mode, int flags, void *key);
struct wait_queue_entry { unsigned int flags; void *private; wait_queue_func_t func; struct list_head entry; int __qz_static; };
#define TASK_RUNNING 0
#define TASK_INTERRUPTIBLE 1
#define TASK_UNINTERRUPTIBLE 2
#define TASK_WAKEKILL 0x100
#define TASK_NOLOAD 0x400
#define TASK_FREEZABLE 0x2000
#define TASK_KILLABLE (TASK_WAKEKILL | TASK_UNINTERRUPTIBLE)
#define TASK_IDLE (TASK_UNINTERRUPTIBLE | TASK_NOLOAD)
#define TASK_NORMAL (TASK_INTERRUPTIBLE | TASK_UNINTERRUPTIBLE)
#define MAX_SCHEDULE_TIMEOUT LONG_MAX
#define DECLARE_WAIT_QUEUE_HEAD(n) wait_queue_head_t n = { .__qz_static = 1 }
#define DECLARE_WAIT_QUEUE_HEAD_ONSTACK(n) wait_queue_head_t n = { }; int __qz_init_##n = (init_waitqueue_head(&n), 0)
#define __WAIT_QUEUE_HEAD_INITIALIZER(n) { .__qz_static = 1 }
#define DECLARE_WAITQUEUE(n, tsk) struct wait_queue_entry n = { .private = (tsk), .__qz_static = 1 }
#define DEFINE_WAIT(n) struct wait_queue_entry n = { .private = current, .__qz_static = 1 }
#define DEFINE_WAIT_FUNC(n, f) struct wait_queue_entry n = { .private = current, .func = (f), .__qz_static = 1 }
void init_waitqueue_head(wait_queue_head_t *wq);
void init_waitqueue_entry(struct wait_queue_entry *entry, struct task_struct *task);
void init_waitqueue_func_entry(struct wait_queue_entry *entry, wait_queue_func_t func);
void init_wait(struct wait_queue_entry *entry);
int waitqueue_active(wait_queue_head_t *wq);
bool wq_has_sleeper(wait_queue_head_t *wq);
void add_wait_queue(wait_queue_head_t *wq, struct wait_queue_entry *entry);
void add_wait_queue_exclusive(wait_queue_head_t *wq, struct wait_queue_entry *entry);
void add_wait_queue_priority(wait_queue_head_t *wq, struct wait_queue_entry *entry);
void remove_wait_queue(wait_queue_head_t *wq, struct wait_queue_entry *entry);
void __add_wait_queue(wait_queue_head_t *wq, struct wait_queue_entry *entry);
void __remove_wait_queue(wait_queue_head_t *wq, struct wait_queue_entry *entry);
void prepare_to_wait(wait_queue_head_t *wq, struct wait_queue_entry *entry, int state);
void prepare_to_wait_exclusive(wait_queue_head_t *wq, struct wait_queue_entry *entry, int state);
long prepare_to_wait_event(wait_queue_head_t *wq, struct wait_queue_entry *entry, int state);
void finish_wait(wait_queue_head_t *wq, struct wait_queue_entry *entry);
long wait_woken(struct wait_queue_entry *entry, unsigned int mode, long timeout);
int woken_wake_function(struct wait_queue_entry *entry, unsigned int mode, int flags, void *key);
int autoremove_wake_function(struct wait_queue_entry *entry, unsigned int mode, int flags, void *key);
int default_wake_function(struct wait_queue_entry *entry, unsigned int mode, int flags, void *key);
void wake_up(wait_queue_head_t *wq);
void wake_up_all(wait_queue_head_t *wq);
void wake_up_nr(wait_queue_head_t *wq, int nr);
void wake_up_interruptible(wait_queue_head_t *wq);
void wake_up_interruptible_all(wait_queue_head_t *wq);
void wake_up_interruptible_nr(wait_queue_head_t *wq, int nr);
#define wake_up_sync(wq) wake_up(wq)
#define wake_up_interruptible_sync(wq) wake_up_interruptible(wq)
#define wake_up_locked(wq) wake_up(wq)
#define wake_up_all_locked(wq) wake_up_all(wq)
#define wake_up_poll(wq, m) wake_up(wq)
#define wake_up_interruptible_poll(wq, m) wake_up_interruptible(wq)
#define wake_up_interruptible_sync_poll(wq, m) wake_up_interruptible(wq)
#define wake_up_locked_poll(wq, m) wake_up(wq)
#define wake_up_pollfree(wq) wake_up_all(wq)
#define __wake_up(wq, mode, nr, key) wake_up(wq)

/*
 * Waiting for a condition. The two bits beside the task state say that the sleep may end because time has passed
 * (then __qz_wait_timeout() is 1 after it) and that one wake-up is for one waiter. __qz_wait_schedule() is 0 when
 * woken and -ERESTARTSYS when a signal ended it; the condition is looked at once more either way.
 */
#define __QZ_WAIT_TIMED 0x10000
#define __QZ_WAIT_EXCLUSIVE 0x20000
void __qz_wait_prepare(wait_queue_head_t *wq, int state);
long __qz_wait_schedule(wait_queue_head_t *wq);
int __qz_wait_timeout(void);
void __qz_wait_finish(wait_queue_head_t *wq);
#define __qz_wait_event(wq, cond, state, before, after) ({ long __qz_slept = 0; \
	for (;;) { __qz_wait_prepare(&(wq), state); if (cond) { __qz_slept = 0; break; } if (__qz_slept < 0) break; \
		before; __qz_slept = __qz_wait_schedule(&(wq)); after; } \
	__qz_wait_finish(&(wq)); __qz_slept; })
#define __qz_wait_event_timeout(wq, cond, timeout, state, before, after) ({ long __qz_left = (timeout); long __qz_slept = 0; \
	for (;;) { __qz_wait_prepare(&(wq), (state) | __QZ_WAIT_TIMED); if (cond) { if (!__qz_left) __qz_left = 1; break; } if (!__qz_left) break; \
		if (__qz_slept < 0) { __qz_left = __qz_slept; break; } \
		before; __qz_slept = __qz_wait_schedule(&(wq)); after; if (__qz_wait_timeout()) __qz_left = 0; } \
	__qz_wait_finish(&(wq)); __qz_left; })
#define wait_event(wq, cond) do { for (;;) { __qz_wait_prepare(&(wq), TASK_UNINTERRUPTIBLE); if (cond) break; __qz_wait_schedule(&(wq)); } __qz_wait_finish(&(wq)); } while (0)
#define wait_event_freezable(wq, cond) ((int)__qz_wait_event(wq, cond, TASK_INTERRUPTIBLE, , ))
#define io_wait_event(wq, cond) wait_event(wq, cond)
#define wait_event_idle(wq, cond) wait_event(wq, cond)
#define wait_event_exclusive_cmd(wq, cond, c1, c2) ((void)__qz_wait_event(wq, cond, TASK_UNINTERRUPTIBLE | __QZ_WAIT_EXCLUSIVE, c1, c2))
#define wait_event_cmd(wq, cond, c1, c2) ((void)__qz_wait_event(wq, cond, TASK_UNINTERRUPTIBLE, c1, c2))
#define wait_event_interruptible(wq, cond) ((int)__qz_wait_event(wq, cond, TASK_INTERRUPTIBLE, , ))
#define wait_event_interruptible_exclusive(wq, cond) ((int)__qz_wait_event(wq, cond, TASK_INTERRUPTIBLE | __QZ_WAIT_EXCLUSIVE, , ))
#define wait_event_killable(wq, cond) ((int)__qz_wait_event(wq, cond, TASK_KILLABLE, , ))
#define wait_event_killable_exclusive(wq, cond) ((int)__qz_wait_event(wq, cond, TASK_KILLABLE | __QZ_WAIT_EXCLUSIVE, , ))
#define wait_event_state(wq, cond, state) ((int)__qz_wait_event(wq, cond, state, , ))
#define wait_event_timeout(wq, cond, timeout) __qz_wait_event_timeout(wq, cond, timeout, TASK_UNINTERRUPTIBLE, , )
#define wait_event_idle_timeout(wq, cond, timeout) __qz_wait_event_timeout(wq, cond, timeout, TASK_IDLE, , )
#define wait_event_freezable_timeout(wq, cond, timeout) __qz_wait_event_timeout(wq, cond, timeout, TASK_INTERRUPTIBLE, , )
#define wait_event_interruptible_timeout(wq, cond, timeout) __qz_wait_event_timeout(wq, cond, timeout, TASK_INTERRUPTIBLE, , )
#define wait_event_killable_timeout(wq, cond, timeout) __qz_wait_event_timeout(wq, cond, timeout, TASK_KILLABLE, , )
#define wait_event_cmd_timeout(wq, cond, timeout, c1, c2) __qz_wait_event_timeout(wq, cond, timeout, TASK_UNINTERRUPTIBLE, c1, c2)
#define wait_event_hrtimeout(wq, cond, timeout) (__qz_wait_event_timeout(wq, cond, timeout, TASK_UNINTERRUPTIBLE, , ) ? 0 : -ETIME)
#define wait_event_interruptible_hrtimeout(wq, cond, timeout) ({ long __qz_w = __qz_wait_event_timeout(wq, cond, timeout, TASK_INTERRUPTIBLE, , ); __qz_w < 0 ? __qz_w : __qz_w ? 0 : -ETIME; })
#define wait_event_lock_irq(wq, cond, lock) ((void)__qz_wait_event(wq, cond, TASK_UNINTERRUPTIBLE, spin_unlock_irq(&(lock)), spin_lock_irq(&(lock))))
#define wait_event_lock_irq_cmd(wq, cond, lock, cmd) ((void)__qz_wait_event(wq, cond, TASK_UNINTERRUPTIBLE, spin_unlock_irq(&(lock)); cmd, spin_lock_irq(&(lock))))
#define wait_event_interruptible_lock_irq(wq, cond, lock) ((int)__qz_wait_event(wq, cond, TASK_INTERRUPTIBLE, spin_unlock_irq(&(lock)), spin_lock_irq(&(lock))))
#define wait_event_interruptible_lock_irq_cmd(wq, cond, lock, cmd) ((int)__qz_wait_event(wq, cond, TASK_INTERRUPTIBLE, spin_unlock_irq(&(lock)); cmd, spin_lock_irq(&(lock))))
#define wait_event_lock_irq_timeout(wq, cond, lock, timeout) __qz_wait_event_timeout(wq, cond, timeout, TASK_UNINTERRUPTIBLE, spin_unlock_irq(&(lock)), spin_lock_irq(&(lock)))
#define wait_event_interruptible_lock_irq_timeout(wq, cond, lock, timeout) __qz_wait_event_timeout(wq, cond, timeout, TASK_INTERRUPTIBLE, spin_unlock_irq(&(lock)), spin_lock_irq(&(lock)))
/* The _locked forms are called with the queue's own lock held. */
#define wait_event_interruptible_locked(wq, cond) ((int)__qz_wait_event(wq, cond, TASK_INTERRUPTIBLE, spin_unlock(&(wq).lock), spin_lock(&(wq).lock)))
#define wait_event_interruptible_locked_irq(wq, cond) ((int)__qz_wait_event(wq, cond, TASK_INTERRUPTIBLE, spin_unlock_irq(&(wq).lock), spin_lock_irq(&(wq).lock)))
#define wait_event_killable_locked(wq, cond) ((int)__qz_wait_event(wq, cond, TASK_KILLABLE, spin_unlock(&(wq).lock), spin_lock(&(wq).lock)))
void wake_up_var(void *var);
void __qz_var_prepare(void *var);
void __qz_var_schedule(void *var);
void __qz_var_finish(void *var);
#define wait_var_event(var, cond) do { if (cond) break; for (;;) { __qz_var_prepare(var); if (cond) break; __qz_var_schedule(var); } __qz_var_finish(var); } while (0)
#define interruptible_sleep_on(wq) __qz_wait_schedule(wq)

struct swait_queue_head { int __qz_static; };
struct completion { unsigned int done; struct swait_queue_head wait; int __qz_static; };
#define COMPLETION_INITIALIZER(n) { .__qz_static = 1 }
#define COMPLETION_INITIALIZER_ONSTACK(n) (struct completion) { .__qz_static = 1 }
#define DECLARE_COMPLETION(n) struct completion n = { .__qz_static = 1 }
#define DECLARE_COMPLETION_ONSTACK(n) struct completion n = { }; int __qz_init_##n = (init_completion(&n), 0)
#define DECLARE_COMPLETION_ONSTACK_MAP(n, m) DECLARE_COMPLETION_ONSTACK(n)
void init_completion(struct completion *x);
void reinit_completion(struct completion *x);
#define INIT_COMPLETION(x) reinit_completion(&(x))
#define init_completion_map(x, m) init_completion(x)
void complete(struct completion *x);
void complete_all(struct completion *x);
void wait_for_completion(struct completion *x);
void wait_for_completion_io(struct completion *x);
int wait_for_completion_interruptible(struct completion *x);
int wait_for_completion_killable(struct completion *x);
int wait_for_completion_state(struct completion *x, unsigned int state);
unsigned long wait_for_completion_timeout(struct completion *x, unsigned long timeout);
unsigned long wait_for_completion_io_timeout(struct completion *x, unsigned long timeout);
long wait_for_completion_interruptible_timeout(struct completion *x, unsigned long timeout);
long wait_for_completion_killable_timeout(struct completion *x, unsigned long timeout);
bool try_wait_for_completion(struct completion *x);
bool completion_done(struct completion *x);
#endif
