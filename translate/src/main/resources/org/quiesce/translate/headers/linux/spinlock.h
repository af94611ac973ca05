#ifndef QZ_LINUX_SPINLOCK_H
#define QZ_LINUX_SPINLOCK_H
struct lock_class_key { int __qz_static; };
struct lockdep_map { const char *name; };
struct lockdep_subclass_key { int __qz_static; };
typedef struct raw_spinlock { int __qz_static; } raw_spinlock_t;
typedef struct spinlock { int __qz_static; struct raw_spinlock rlock; } spinlock_t;
typedef struct rwlock { int __qz_static; } rwlock_t;
#define __SPIN_LOCK_UNLOCKED(n) (spinlock_t) { .__qz_static = 1 }
#define SPIN_LOCK_UNLOCKED { .__qz_static = 1 }
#define __RAW_SPIN_LOCK_UNLOCKED(n) (raw_spinlock_t) { .__qz_static = 1 }
#define __RW_LOCK_UNLOCKED(n) (rwlock_t) { .__qz_static = 1 }
#define DEFINE_SPINLOCK(n) spinlock_t n = { .__qz_static = 1 }
#define DEFINE_RAW_SPINLOCK(n) raw_spinlock_t n = { .__qz_static = 1 }
#define DEFINE_RWLOCK(n) rwlock_t n = { .__qz_static = 1 }
void spin_lock_init(spinlock_t *lock);
void raw_spin_lock_init(raw_spinlock_t *lock);
void rwlock_init(rwlock_t *lock);
void spin_lock(spinlock_t *lock);
void spin_unlock(spinlock_t *lock);
int spin_trylock(spinlock_t *lock);
void spin_lock_irq(spinlock_t *lock);
void spin_unlock_irq(spinlock_t *lock);
int spin_trylock_irq(spinlock_t *lock);
void spin_lock_bh(spinlock_t *lock);
void spin_unlock_bh(spinlock_t *lock);
int spin_trylock_bh(spinlock_t *lock);
unsigned long __qz_spin_lock_irqsave(spinlock_t *lock);
void spin_unlock_irqrestore(spinlock_t *lock, unsigned long flags);
int __qz_spin_trylock_irqsave(spinlock_t *lock, unsigned long *flags);
int spin_is_locked(spinlock_t *lock);
int spin_is_contended(spinlock_t *lock);
void assert_spin_locked(spinlock_t *lock);
#define spin_lock_irqsave(l, flags) do { (flags) = __qz_spin_lock_irqsave(l); } while (0)
#define spin_trylock_irqsave(l, flags) __qz_spin_trylock_irqsave((l), &(flags))
#define spin_lock_nested(l, c) spin_lock(l)
#define spin_lock_bh_nested(l, c) spin_lock_bh(l)
#define spin_lock_nest_lock(l, n) spin_lock(l)
#define spin_lock_irqsave_nested(l, flags, c) spin_lock_irqsave(l, flags)
void raw_spin_lock(raw_spinlock_t *lock);
void raw_spin_unlock(raw_spinlock_t *lock);
int raw_spin_trylock(raw_spinlock_t *lock);
void raw_spin_lock_irq(raw_spinlock_t *lock);
void raw_spin_unlock_irq(raw_spinlock_t *lock);
void raw_spin_lock_bh(raw_spinlock_t *lock);
void raw_spin_unlock_bh(raw_spinlock_t *lock);
unsigned long __qz_raw_spin_lock_irqsave(raw_spinlock_t *lock);
int __qz_raw_spin_trylock_irqsave(raw_spinlock_t *lock, unsigned long *flags);
void raw_spin_unlock_irqrestore(raw_spinlock_t *lock, unsigned long flags);
#define raw_spin_lock_irqsave(l, flags) do { (flags) = __qz_raw_spin_lock_irqsave(l); } while (0)
#define raw_spin_trylock_irqsave(l, flags) __qz_raw_spin_trylock_irqsave((l), &(flags))
#define raw_spin_lock_nested(l, c) raw_spin_lock(l)
void read_lock(rwlock_t *lock);
void read_unlock(rwlock_t *lock);
int read_trylock(rwlock_t *lock);
void read_lock_irq(rwlock_t *lock);
void read_unlock_irq(rwlock_t *lock);
void read_lock_bh(rwlock_t *lock);
void read_unlock_bh(rwlock_t *lock);
unsigned long __qz_read_lock_irqsave(rwlock_t *lock);
void read_unlock_irqrestore(rwlock_t *lock, unsigned long flags);
#define read_lock_irqsave(l, flags) do { (flags) = __qz_read_lock_irqsave(l); } while (0)
void write_lock(rwlock_t *lock);
void write_unlock(rwlock_t *lock);
int write_trylock(rwlock_t *lock);
void write_lock_irq(rwlock_t *lock);
void write_unlock_irq(rwlock_t *lock);
void write_lock_bh(rwlock_t *lock);
void write_unlock_bh(rwlock_t *lock);
unsigned long __qz_write_lock_irqsave(rwlock_t *lock);
void write_unlock_irqrestore(rwlock_t *lock, unsigned long flags);
#define write_lock_irqsave(l, flags) do { (flags) = __qz_write_lock_irqsave(l); } while (0)
unsigned long __qz_local_irq_save(void);
#define local_irq_save(flags) do { (flags) = __qz_local_irq_save(); } while (0)
#define local_save_flags(flags) do { (flags) = __qz_unknown(); } while (0)
void local_irq_restore(unsigned long flags);
void local_irq_disable(void);
void local_irq_enable(void);
void local_bh_disable(void);
void local_bh_enable(void);
void preempt_disable(void);
void preempt_enable(void);
void preempt_enable_no_resched(void);
void migrate_disable(void);
void migrate_enable(void);
int irqs_disabled(void);
int in_interrupt(void);
int in_irq(void);
int in_hardirq(void);
int in_softirq(void);
int in_serving_softirq(void);
int in_task(void);
int in_atomic(void);
int in_dbg_master(void);
int preempt_count(void);
#define atomic_dec_and_lock(v, l) _atomic_dec_and_lock(v, l)
int _atomic_dec_and_lock(atomic_t *v, spinlock_t *lock);
int refcount_dec_and_lock(refcount_t *r, spinlock_t *lock);
#define refcount_dec_and_lock_irqsave(r, l, f) ({ unsigned long *__qz_f = (f); int __qz_l; *__qz_f = __qz_local_irq_save(); __qz_l = refcount_dec_and_lock(r, l); if (!__qz_l) local_irq_restore(*__qz_f); __qz_l; })
void lockdep_assert_held(const void *lock);
void lockdep_assert_held_write(const void *lock);
void lockdep_assert_held_read(const void *lock);
void lockdep_assert_held_once(const void *lock);
void lockdep_assert_not_held(const void *lock);
void lockdep_assert_none_held_once(void);
int lockdep_is_held(const void *lock);
#define lockdep_assert(c) do { (void)(c); } while (0)
#define lockdep_assert_once(c) do { (void)(c); } while (0)
#define lockdep_set_class(l, k) do { } while (0)
#define lockdep_set_class_and_name(l, k, n) do { } while (0)
#define lockdep_set_subclass(l, s) do { } while (0)
#define lockdep_set_novalidate_class(l) do { } while (0)
#define lockdep_init_map(m, n, k, s) do { } while (0)
#define lockdep_register_key(k) do { } while (0)
#define lockdep_unregister_key(k) do { } while (0)
#define lockdep_assert_irqs_disabled() do { } while (0)
#define lockdep_assert_irqs_enabled() do { } while (0)
#define lockdep_assert_in_irq() do { } while (0)
#define lockdep_assert_preemption_enabled() do { } while (0)
#define lockdep_off() do { } while (0)
#define lockdep_on() do { } while (0)
#define lock_map_acquire(m) do { } while (0)
#define lock_map_release(m) do { } while (0)
#define might_lock(l) do { } while (0)
#define SINGLE_DEPTH_NESTING 1
#endif
