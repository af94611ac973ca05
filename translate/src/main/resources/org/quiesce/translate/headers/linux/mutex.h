#ifndef QZ_LINUX_MUTEX_H
#define QZ_LINUX_MUTEX_H
struct mutex { int __qz_static; };
#define __MUTEX_INITIALIZER(n) { .__qz_static = 1 }
#define DEFINE_MUTEX(n) struct mutex n = { .__qz_static = 1 }
void mutex_init(struct mutex *lock);
int devm_mutex_init(struct device *dev, struct mutex *lock);
void mutex_destroy(struct mutex *lock);
void mutex_lock(struct mutex *lock);
void mutex_unlock(struct mutex *lock);
int mutex_trylock(struct mutex *lock);
int mutex_lock_interruptible(struct mutex *lock);
int mutex_lock_killable(struct mutex *lock);
void mutex_lock_io(struct mutex *lock);
bool mutex_is_locked(struct mutex *lock);
int atomic_dec_and_mutex_lock(atomic_t *v, struct mutex *lock);
int refcount_dec_and_mutex_lock(refcount_t *r, struct mutex *lock);
int kref_put_mutex(struct kref *kref, void (*release)(struct kref *kref), struct mutex *lock);
int kref_put_lock(struct kref *kref, void (*release)(struct kref *kref), spinlock_t *lock);
#define __mutex_init(l, n, k) mutex_init(l)
#define mutex_init_with_key(l, k) mutex_init(l)
#define mutex_lock_nested(l, c) mutex_lock(l)
#define mutex_lock_interruptible_nested(l, c) mutex_lock_interruptible(l)
#define mutex_lock_killable_nested(l, c) mutex_lock_killable(l)
#define mutex_lock_nest_lock(l, n) mutex_lock(l)
struct rw_semaphore { int __qz_static; };
#define __RWSEM_INITIALIZER(n) { .__qz_static = 1 }
#define DECLARE_RWSEM(n) struct rw_semaphore n = { .__qz_static = 1 }
void init_rwsem(struct rw_semaphore *sem);
void down_read(struct rw_semaphore *sem);
int down_read_interruptible(struct rw_semaphore *sem);
int down_read_killable(struct rw_semaphore *sem);
int down_read_trylock(struct rw_semaphore *sem);
void up_read(struct rw_semaphore *sem);
void down_write(struct rw_semaphore *sem);
int down_write_killable(struct rw_semaphore *sem);
int down_write_trylock(struct rw_semaphore *sem);
void up_write(struct rw_semaphore *sem);
void downgrade_write(struct rw_semaphore *sem);
int rwsem_is_locked(struct rw_semaphore *sem);
#define down_read_nested(s, c) down_read(s)
#define down_write_nested(s, c) down_write(s)
#define down_read_non_owner(s) down_read(s)
#define up_read_non_owner(s) up_read(s)
struct percpu_rw_semaphore { int __qz_static; };
#define DEFINE_STATIC_PERCPU_RWSEM(n) static struct percpu_rw_semaphore n = { .__qz_static = 1 }
int percpu_init_rwsem(struct percpu_rw_semaphore *sem);
void percpu_free_rwsem(struct percpu_rw_semaphore *sem);
void percpu_down_read(struct percpu_rw_semaphore *sem);
void percpu_up_read(struct percpu_rw_semaphore *sem);
void percpu_down_write(struct percpu_rw_semaphore *sem);
void percpu_up_write(struct percpu_rw_semaphore *sem);
struct semaphore { int __qz_static; unsigned int count; };
#define __SEMAPHORE_INITIALIZER(n, c) { .count = (c), .__qz_static = 1 }
#define DEFINE_SEMAPHORE(n, ...) struct semaphore n = { .count = 1, .__qz_static = 1 }
void sema_init(struct semaphore *sem, int val);
void down(struct semaphore *sem);
int down_interruptible(struct semaphore *sem);
int down_killable(struct semaphore *sem);
int down_trylock(struct semaphore *sem);
int down_timeout(struct semaphore *sem, long jiffies);
void up(struct semaphore *sem);
struct ww_class { int __qz_static; };
struct ww_acquire_ctx { int __qz_static; };
struct ww_mutex { int __qz_static; struct mutex base; struct ww_acquire_ctx *ctx; };
struct rt_mutex { int __qz_static; };
void rt_mutex_init(struct rt_mutex *lock);
void rt_mutex_lock(struct rt_mutex *lock);
void rt_mutex_unlock(struct rt_mutex *lock);
int rt_mutex_trylock(struct rt_mutex *lock);
#define rt_mutex_lock_nested(l, c) rt_mutex_lock(l)

typedef struct seqcount { unsigned int sequence; int __qz_static; } seqcount_t, seqcount_spinlock_t, seqcount_raw_spinlock_t, seqcount_mutex_t, seqcount_rwlock_t, seqcount_latch_t;
typedef struct { seqcount_t seqcount; spinlock_t lock; int __qz_static; } seqlock_t;
#define SEQCNT_ZERO(n) { .__qz_static = 1 }
#define __SEQLOCK_UNLOCKED(n) { .seqcount = { .__qz_static = 1 }, .lock = { .__qz_static = 1 } }
#define DEFINE_SEQLOCK(n) seqlock_t n = __SEQLOCK_UNLOCKED(n)
void seqcount_init(seqcount_t *s);
#define seqcount_spinlock_init(s, l) seqcount_init(s)
#define seqcount_mutex_init(s, l) seqcount_init(s)
unsigned int read_seqcount_begin(const seqcount_t *s);
unsigned int raw_read_seqcount_begin(const seqcount_t *s);
unsigned int raw_read_seqcount(const seqcount_t *s);
int read_seqcount_retry(const seqcount_t *s, unsigned int start);
void write_seqcount_begin(seqcount_t *s);
void write_seqcount_end(seqcount_t *s);
void raw_write_seqcount_begin(seqcount_t *s);
void raw_write_seqcount_end(seqcount_t *s);
/*
 * A writer holds the lock, and the count is odd while it writes. A reader that comes then sees the even number before, so that
 * it reads again, as it would after waiting.
 */
static inline void seqlock_init(seqlock_t *s) { spin_lock_init(&s->lock); s->seqcount.sequence = 0; }
static inline unsigned int read_seqbegin(const seqlock_t *s) { return READ_ONCE(s->seqcount.sequence) & ~1U; }
static inline unsigned int read_seqretry(const seqlock_t *s, unsigned int start) { return READ_ONCE(s->seqcount.sequence) != start; }
static inline void __qz_seq_next(seqlock_t *s) { WRITE_ONCE(s->seqcount.sequence, s->seqcount.sequence + 1); }
#define write_seqlock(s) ({ seqlock_t *__qz_s = (s); spin_lock(&__qz_s->lock); __qz_seq_next(__qz_s); })
#define write_sequnlock(s) ({ seqlock_t *__qz_s = (s); __qz_seq_next(__qz_s); spin_unlock(&__qz_s->lock); })
#define write_seqlock_irq(s) ({ seqlock_t *__qz_s = (s); spin_lock_irq(&__qz_s->lock); __qz_seq_next(__qz_s); })
#define write_sequnlock_irq(s) ({ seqlock_t *__qz_s = (s); __qz_seq_next(__qz_s); spin_unlock_irq(&__qz_s->lock); })
#define write_seqlock_bh(s) ({ seqlock_t *__qz_s = (s); spin_lock_bh(&__qz_s->lock); __qz_seq_next(__qz_s); })
#define write_sequnlock_bh(s) ({ seqlock_t *__qz_s = (s); __qz_seq_next(__qz_s); spin_unlock_bh(&__qz_s->lock); })
#define write_seqlock_irqsave(s, flags) ({ seqlock_t *__qz_s = (s); spin_lock_irqsave(&__qz_s->lock, flags); __qz_seq_next(__qz_s); })
#define write_sequnlock_irqrestore(s, flags) ({ seqlock_t *__qz_s = (s); __qz_seq_next(__qz_s); spin_unlock_irqrestore(&__qz_s->lock, flags); })
#define read_seqbegin_irqsave(s, flags) ({ (flags) = __qz_local_irq_save(); read_seqbegin(s); })
#define read_seqretry_irqrestore(s, start, flags) ({ int __qz_r = read_seqretry(s, start); local_irq_restore(flags); __qz_r; })
#endif
