/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The kernel, as far as a driver sees it: rwsem, mutex, spinlock, kfifo, work items, atomics,
 * wait_var_event, cleanup helpers. Each primitive takes its steps at points of the schedule.
 *
 * QZ_TOUCH() reads what a driver hands to a primitive, in the driver's own function: if it is freed,
 * it is the driver that AddressSanitizer finds there.
 */
#pragma once
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "schedule.h"

typedef uint8_t u8;
typedef uint16_t u16;
typedef uint32_t u32;
typedef uint64_t u64;
typedef int32_t s32;
typedef int64_t s64;
typedef unsigned int gfp_t;

#define __init
#define __exit
#define __iomem
#define __user
#define __always_unused __attribute__((unused))
#define __maybe_unused __attribute__((unused))
#define __must_check
#define noinline __attribute__((noinline))
#define fallthrough __attribute__((fallthrough))
#define likely(x) (!!(x))
#define unlikely(x) (!!(x))
#define BIT(n) (1UL << (n))
#define IS_ENABLED(x) 1
#define ARRAY_SIZE(x) (sizeof(x) / sizeof((x)[0]))
#define container_of(p, type, member) ((type *)((char *)(p) - offsetof(type, member)))
#define container_of_const container_of
#define READ_ONCE(x) (*(volatile typeof(x) *)&(x))
#define WRITE_ONCE(x, v) (*(volatile typeof(x) *)&(x) = (v))
#define smp_load_acquire(p) READ_ONCE(*(p))
#define smp_store_release(p, v) WRITE_ONCE(*(p), v)
#define smp_mb() ((void)0)
#define smp_rmb() ((void)0)
#define smp_wmb() ((void)0)
#define mb() ((void)0)
#define rmb() ((void)0)
#define wmb() ((void)0)
#define barrier() ((void)0)
#define cpu_relax() ((void)0)
#define smp_mb__before_atomic() ((void)0)
#define smp_mb__after_atomic() ((void)0)
#define smp_mb__after_spinlock() ((void)0)
#define might_sleep() ((void)0)
#define cond_resched() ((void)0)
#define msleep(n) ((void)(n))
#define lockdep_assert_held(x) ((void)0)
#define lockdep_assert_held_read(x) ((void)0)
#define lockdep_assert_held_write(x) ((void)0)
#define lockdep_assert_not_held(x) ((void)0)
#define lockdep_assert(x) ((void)0)
#define subsys_initcall(fn) \
	__attribute__((constructor)) static void qz_initcall_##fn(void) { fn(); }
#define core_initcall subsys_initcall
#define postcore_initcall subsys_initcall
#define arch_initcall subsys_initcall
#define fs_initcall subsys_initcall
#define rootfs_initcall subsys_initcall
#define device_initcall subsys_initcall
#define late_initcall subsys_initcall

enum {
	EPERM = 1, ENOENT = 2, EINTR = 4, EIO = 5, ENXIO = 6, EAGAIN = 11, ENOMEM = 12, EFAULT = 14,
	EBUSY = 16, EEXIST = 17, ENODEV = 19, EINVAL = 22, ENOSPC = 28, ERANGE = 34, ENOSYS = 38,
	EPROTO = 71, EOPNOTSUPP = 95, ENOBUFS = 105, ESHUTDOWN = 108, ETIMEDOUT = 110,
	ERESTARTSYS = 512, EPROBE_DEFER = 517, ENOTSUPP = 524
};

#define QZ_HERE() qz_at(__FILE__, __LINE__)
#define QZ_TOUCH(x) \
	(qz_quietly(true), (void)*(volatile __typeof__(x) *)&(x), qz_quietly(false))
#define QZ_JOIN2(a, b) a##b
#define QZ_JOIN(a, b) QZ_JOIN2(a, b)
#define QZ_INLINE static inline __attribute__((unused))

/* An access that is part of a step takes no place of its own in the schedule. */
void qz_quietly(bool on);

/* --- messages: their arguments are evaluated */

void qz_use(const char *format, ...);
void qz_panic(const char *file, int line) __attribute__((noreturn));

#define QZ_PRINT(name, ...) (QZ_HERE(), qz_maybe(name), qz_use(__VA_ARGS__))
#define pr_emerg(...) QZ_PRINT("pr_emerg", __VA_ARGS__)
#define pr_alert(...) QZ_PRINT("pr_alert", __VA_ARGS__)
#define pr_crit(...) QZ_PRINT("pr_crit", __VA_ARGS__)
#define pr_err(...) QZ_PRINT("pr_err", __VA_ARGS__)
#define pr_err_once(...) QZ_PRINT("pr_err_once", __VA_ARGS__)
#define pr_err_ratelimited(...) QZ_PRINT("pr_err_ratelimited", __VA_ARGS__)
#define pr_warn(...) QZ_PRINT("pr_warn", __VA_ARGS__)
#define pr_warn_once(...) QZ_PRINT("pr_warn_once", __VA_ARGS__)
#define pr_warn_ratelimited(...) QZ_PRINT("pr_warn_ratelimited", __VA_ARGS__)
#define pr_notice(...) QZ_PRINT("pr_notice", __VA_ARGS__)
#define pr_info(...) QZ_PRINT("pr_info", __VA_ARGS__)
#define pr_debug(...) QZ_PRINT("pr_debug", __VA_ARGS__)
#define printk(...) QZ_PRINT("printk", __VA_ARGS__)
#define panic(...) (qz_use(__VA_ARGS__), qz_panic(__FILE__, __LINE__))
#define WARN(c, ...) ({ bool qz_c = !!(c); if (qz_c) QZ_PRINT("WARN", __VA_ARGS__); qz_c; })
#define WARN_ONCE(c, ...) WARN(c, __VA_ARGS__)
#define WARN_ON(c) ({ bool qz_c = !!(c); if (qz_c) QZ_PRINT("WARN_ON", ""); qz_c; })
#define WARN_ON_ONCE(c) WARN_ON(c)

/* --- locks */

#define QZ_THREADS 16

struct rw_semaphore {
	int writer; /* thread + 1 */
	int readers[QZ_THREADS]; /* how often each thread holds it */
	int waiting; /* threads in the wait list, oldest first */
	struct {
		int thread;
		bool write;
	} list[QZ_THREADS];
};
struct mutex {
	int owner; /* thread + 1 */
};
typedef struct mutex spinlock_t;
typedef struct mutex raw_spinlock_t;

#define __RWSEM_INITIALIZER(x) { 0 }
#define DECLARE_RWSEM(x) struct rw_semaphore x
#define __MUTEX_INITIALIZER(x) { 0 }
#define DEFINE_MUTEX(x) struct mutex x
#define __SPIN_LOCK_UNLOCKED(x) { 0 }
#define __RAW_SPIN_LOCK_UNLOCKED(x) { 0 }
#define DEFINE_SPINLOCK(x) spinlock_t x
#define DEFINE_RAW_SPINLOCK(x) raw_spinlock_t x

void qz_down(struct rw_semaphore *sem, bool write);
bool qz_try_down(struct rw_semaphore *sem, bool write);
void qz_up(struct rw_semaphore *sem, bool write);
void qz_downgrade(struct rw_semaphore *sem);
void qz_lock(struct mutex *lock, const char *op);
bool qz_trylock(struct mutex *lock, const char *op);
void qz_unlock(struct mutex *lock, const char *op);

#define down_read(s) (QZ_HERE(), qz_down(s, false))
#define down_write(s) (QZ_HERE(), qz_down(s, true))
#define down_read_trylock(s) (QZ_HERE(), qz_try_down(s, false))
#define down_write_trylock(s) (QZ_HERE(), qz_try_down(s, true))
#define up_read(s) (QZ_HERE(), qz_up(s, false))
#define up_write(s) (QZ_HERE(), qz_up(s, true))
#define downgrade_write(s) (QZ_HERE(), qz_downgrade(s))
#define mutex_lock(l) (QZ_HERE(), qz_lock(l, "mutex_lock"))
#define mutex_trylock(l) (QZ_HERE(), qz_trylock(l, "mutex_trylock"))
#define mutex_unlock(l) (QZ_HERE(), qz_unlock(l, "mutex_unlock"))
#define spin_lock(l) (QZ_HERE(), qz_lock(l, "spin_lock"))
#define spin_unlock(l) (QZ_HERE(), qz_unlock(l, "spin_unlock"))
#define spin_lock_irq spin_lock
#define spin_unlock_irq spin_unlock
#define spin_lock_bh spin_lock
#define spin_unlock_bh spin_unlock
#define spin_lock_irqsave(l, f) ((f) = 0, spin_lock(l))
#define spin_unlock_irqrestore(l, f) ((void)(f), spin_unlock(l))
#define raw_spin_lock spin_lock
#define raw_spin_unlock spin_unlock
#define raw_spin_lock_irqsave spin_lock_irqsave
#define raw_spin_unlock_irqrestore spin_unlock_irqrestore

/* --- cleanup helpers: guard(kind)(lock), scoped_guard(), __free() */

#define QZ_GUARD(kind, type, take, drop)                                        \
	typedef type *qz_guard_##kind;                                          \
	QZ_INLINE type *qz_enter_##kind(type *lock) { take; return lock; }      \
	QZ_INLINE void qz_leave_##kind(type **held) { type *lock = *held; if (lock) drop; }

QZ_GUARD(rwsem_read, struct rw_semaphore, qz_down(lock, false), qz_up(lock, false))
QZ_GUARD(rwsem_write, struct rw_semaphore, qz_down(lock, true), qz_up(lock, true))
QZ_GUARD(mutex, struct mutex, qz_lock(lock, "mutex_lock"), qz_unlock(lock, "mutex_unlock"))
QZ_GUARD(spinlock, spinlock_t, qz_lock(lock, "spin_lock"), qz_unlock(lock, "spin_unlock"))
#define qz_guard_spinlock_irq qz_guard_spinlock
#define qz_enter_spinlock_irq qz_enter_spinlock
#define qz_leave_spinlock_irq qz_leave_spinlock
#define qz_guard_spinlock_bh qz_guard_spinlock
#define qz_enter_spinlock_bh qz_enter_spinlock
#define qz_leave_spinlock_bh qz_leave_spinlock
#define qz_guard_spinlock_irqsave qz_guard_spinlock
#define qz_enter_spinlock_irqsave qz_enter_spinlock
#define qz_leave_spinlock_irqsave qz_leave_spinlock

#define guard(kind)                                                             \
	qz_guard_##kind QZ_JOIN(qz_held_, __COUNTER__)                          \
		__attribute__((unused, cleanup(qz_leave_##kind))) =             \
			(QZ_HERE(), qz_enter_##kind)
#define scoped_guard(kind, lock)                                                \
	for (qz_guard_##kind qz_held __attribute__((cleanup(qz_leave_##kind))) = \
		     (QZ_HERE(), qz_enter_##kind)(lock),                        \
	     qz_once = NULL;                                                    \
	     !qz_once; qz_once = qz_held)
#define __free(kind) __attribute__((cleanup(qz_free_##kind)))
#define DEFINE_FREE(kind, type, release)                                        \
	QZ_INLINE void qz_free_##kind(void *p) { type _T = *(type *)p; release; }
#define no_free_ptr(p) ({ __typeof__(p) qz_p = (p); (p) = NULL; qz_p; })
#define retain_and_null_ptr(p) ((void)no_free_ptr(p))
#define return_ptr(p) return no_free_ptr(p)

/* --- kfifo: zeroed storage has room for one entry and a record size of 0 */

struct qz_kfifo {
	unsigned int in, out, mask, esize;
};

#define DECLARE_KFIFO(name, type, size) \
	struct { struct qz_kfifo k; type buf[size]; } name
#define DEFINE_KFIFO(name, type, size) \
	DECLARE_KFIFO(name, type, size) = { .k = { 0, 0, (size) - 1, sizeof(type) } }
#define INIT_KFIFO(f) qz_kfifo_init(&(f).k, ARRAY_SIZE((f).buf), sizeof((f).buf[0]))

void qz_kfifo_init(struct qz_kfifo *f, size_t slots, size_t size);
bool qz_kfifo_put(struct qz_kfifo *f, void *buf, size_t size, const void *value);
bool qz_kfifo_get(struct qz_kfifo *f, void *buf, size_t size, void *value, bool take);
unsigned int qz_kfifo_in(struct qz_kfifo *f, void *buf, size_t size, const void *value);
unsigned int qz_kfifo_out(struct qz_kfifo *f, void *buf, size_t size, void *value);
unsigned int qz_kfifo_ask(struct qz_kfifo *f, const char *op, unsigned int what);
void qz_kfifo_skip(struct qz_kfifo *f, bool reset, bool all);

#define QZ_FIFO(f, call, ...)                                                   \
	(QZ_HERE(), call(&(f)->k, (f)->buf, sizeof((f)->buf[0]), __VA_ARGS__))
#define kfifo_put(f, ...)                                                       \
	({ __typeof__((f)->buf[0]) qz_v = (__VA_ARGS__); QZ_FIFO(f, qz_kfifo_put, &qz_v); })
#define kfifo_get(f, v)                                                         \
	({ __typeof__(&(f)->buf[0]) qz_v = (v); QZ_FIFO(f, qz_kfifo_get, qz_v, true); })
#define kfifo_peek(f, v)                                                        \
	({ __typeof__(&(f)->buf[0]) qz_v = (v); QZ_FIFO(f, qz_kfifo_get, qz_v, false); })
#define kfifo_in(f, v, n)                                                       \
	({ const __typeof__((f)->buf[0]) *qz_v = (v); (void)(n); QZ_FIFO(f, qz_kfifo_in, qz_v); })
#define kfifo_out(f, v, n)                                                      \
	({ __typeof__(&(f)->buf[0]) qz_v = (v); (void)(n); QZ_FIFO(f, qz_kfifo_out, qz_v); })
#define QZ_LOCKED(lock, call)                                                   \
	({ unsigned int qz_n; spinlock_t *qz_l = (lock); spin_lock(qz_l); qz_n = call;  \
	   spin_unlock(qz_l); qz_n; })
#define kfifo_in_spinlocked(f, v, n, lock) QZ_LOCKED(lock, kfifo_in(f, v, n))
#define kfifo_in_locked kfifo_in_spinlocked
#define kfifo_in_spinlocked_noirqsave kfifo_in_spinlocked
#define kfifo_out_spinlocked(f, v, n, lock) QZ_LOCKED(lock, kfifo_out(f, v, n))
#define kfifo_out_locked kfifo_out_spinlocked
#define kfifo_out_spinlocked_noirqsave kfifo_out_spinlocked
#define QZ_ASK(f, op, what) (QZ_HERE(), qz_kfifo_ask(&(f)->k, op, what))
#define kfifo_len(f) QZ_ASK(f, "kfifo_len", 0)
#define kfifo_is_empty(f) (!QZ_ASK(f, "kfifo_is_empty", 0))
#define kfifo_avail(f) QZ_ASK(f, "kfifo_avail", 1)
#define kfifo_is_full(f) (!QZ_ASK(f, "kfifo_is_full", 1))
#define kfifo_size(f) QZ_ASK(f, "kfifo_size", 2)
#define kfifo_initialized(f) (QZ_ASK(f, "kfifo_initialized", 2) > 1)
#define kfifo_reset(f) (QZ_HERE(), qz_kfifo_skip(&(f)->k, true, true))
#define kfifo_reset_out(f) (QZ_HERE(), qz_kfifo_skip(&(f)->k, false, true))
#define kfifo_skip(f) (QZ_HERE(), qz_kfifo_skip(&(f)->k, false, false))

/* --- work items */

struct work_struct {
	void (*func)(struct work_struct *work);
};
struct workqueue_struct;
typedef void (*work_func_t)(struct work_struct *work);

#define DECLARE_WORK(w, f) struct work_struct w = { f }
#define __WORK_INITIALIZER(w, f) { f }
#define INIT_WORK(w, f) ((void)((w)->func = (f)))

bool qz_queue_work(struct work_struct *work);
bool qz_cancel_work(struct work_struct *work, const char *op, bool disable);
void qz_await_work(struct work_struct *work, const char *op, bool enable);
bool qz_flush_work(struct work_struct *work);
bool qz_enable_work(struct work_struct *work);
bool qz_work_is_pending(struct work_struct *work);
unsigned int qz_work_is_busy(struct work_struct *work);

/* Runs pending work items for ever: the body of a kworker. */
void qz_kworker(void);

/* A primitive's step on an object: the step, then the driver's access to it. */
#define QZ_STEP(op, x) (QZ_HERE(), qz_point(op), QZ_TOUCH(x))
#define QZ_WORK(op, w, then)                                                    \
	({ struct work_struct *qz_w = (w); QZ_STEP(op, qz_w->func); then; })
#define schedule_work(w) QZ_WORK("schedule_work", w, qz_queue_work(qz_w))
#define queue_work(q, w) ((void)(q), schedule_work(w))
#define queue_work_on(c, q, w) ((void)(c), (void)(q), schedule_work(w))
#define system_wq ((struct workqueue_struct *)NULL)
#define system_percpu_wq system_wq
#define system_unbound_wq system_wq
#define system_dfl_wq system_wq
#define system_long_wq system_wq
#define system_highpri_wq system_wq
#define cancel_work(w) QZ_WORK("cancel_work", w, qz_cancel_work(qz_w, NULL, false))
#define cancel_work_sync(w) \
	QZ_WORK("cancel_work_sync", w, qz_cancel_work(qz_w, "cancel_work_sync waits", false))
#define disable_work(w) QZ_WORK("disable_work", w, qz_cancel_work(qz_w, NULL, true))
#define disable_work_sync(w) \
	QZ_WORK("disable_work_sync", w, qz_cancel_work(qz_w, "disable_work_sync waits", true))
#define enable_work(w) QZ_WORK("enable_work", w, qz_enable_work(qz_w))
#define flush_work(w) QZ_WORK("flush_work", w, qz_flush_work(qz_w))
#define work_pending(w) QZ_WORK("work_pending", w, qz_work_is_pending(qz_w))
#define work_busy(w) QZ_WORK("work_busy", w, qz_work_is_busy(qz_w))

/* --- atomics and waiting for variables */

typedef struct {
	int counter;
} atomic_t;

#define ATOMIC_INIT(n) { n }

int qz_atomic_read(atomic_t *v);
void qz_atomic_set(atomic_t *v, int n);
int qz_atomic_add(atomic_t *v, int n);

#define atomic_read(v) (QZ_HERE(), qz_atomic_read(v))
#define atomic_set(v, n) (QZ_HERE(), qz_atomic_set(v, n))
#define atomic_add_return(n, v) (QZ_HERE(), qz_atomic_add(v, n))
#define atomic_sub_return(n, v) atomic_add_return(-(n), v)
#define atomic_inc_return(v) atomic_add_return(1, v)
#define atomic_dec_return(v) atomic_add_return(-1, v)
#define atomic_add(n, v) ((void)atomic_add_return(n, v))
#define atomic_sub(n, v) ((void)atomic_add_return(-(n), v))
#define atomic_inc(v) atomic_add(1, v)
#define atomic_dec(v) atomic_add(-1, v)
#define atomic_fetch_inc(v) (atomic_add_return(1, v) - 1)
#define atomic_fetch_dec(v) (atomic_add_return(-1, v) + 1)
#define atomic_dec_and_test(v) (atomic_add_return(-1, v) == 0)
#define atomic_inc_and_test(v) (atomic_add_return(1, v) == 0)
#define atomic_sub_and_test(n, v) (atomic_add_return(-(n), v) == 0)

void qz_wait_begin(const void *key);
void qz_wait_end(const void *key);
void qz_wait_sleep(const void *key);
void qz_wake(const void *key);

#define wait_var_event(var, condition)                                          \
	do {                                                                    \
		const void *qz_key = (const void *)(var);                       \
		if (condition)                                                  \
			break;                                                  \
		for (;;) {                                                      \
			QZ_HERE();                                              \
			qz_wait_begin(qz_key);                                  \
			if (condition) {                                        \
				qz_wait_end(qz_key);                            \
				break;                                          \
			}                                                       \
			qz_wait_sleep(qz_key);                                  \
		}                                                               \
	} while (0)
#define wake_up_var(var) (QZ_HERE(), qz_wake((const void *)(var)))

/* What free_module() does to text and data. */
void qz_module_is_freed(void);
