#ifndef QZ_LINUX_CLEANUP_H
#define QZ_LINUX_CLEANUP_H
#define __cleanup(f) __attribute__((cleanup(f)))
#define __free(n) __attribute__((cleanup(__free_##n)))
#define DEFINE_FREE(n, T, action) static inline void __free_##n(void *p) { T _T = *(T *)p; action; }
#define __get_and_null(p, nul) ({ typeof(p) *__qz_pp = &(p); typeof(p) __qz_v = *__qz_pp; *__qz_pp = nul; __qz_v; })
#define no_free_ptr(p) __get_and_null(p, NULL)
#define return_ptr(p) return no_free_ptr(p)
#define retain_and_null_ptr(p) ((void)__get_and_null(p, NULL))
#define take_fd(fd) __get_and_null(fd, -EBADF)
#define DEFINE_CLASS(n, T, release, init, ...) \
	typedef T class_##n##_t; \
	static inline void class_##n##_destructor(T *p) { T _T = *p; release; } \
	static inline T class_##n##_constructor(__VA_ARGS__) { T t = init; return t; }
#define EXTEND_CLASS(n, ext, init, ...) \
	typedef class_##n##_t class_##n##ext##_t; \
	static inline void class_##n##ext##_destructor(class_##n##_t *p) { class_##n##_destructor(p); } \
	static inline class_##n##_t class_##n##ext##_constructor(__VA_ARGS__) { class_##n##_t t = init; return t; }
#define CLASS(n, var) class_##n##_t var __attribute__((cleanup(class_##n##_destructor))) = class_##n##_constructor
#define CLASS_INIT(n, var, init) class_##n##_t var __attribute__((cleanup(class_##n##_destructor))) = (init)
#define scoped_class(n, var, args) for (CLASS(n, var)(args), *__qz_done = NULL; !__qz_done; __qz_done = (void *)1)
#define __qz_is_held(p) (!!(p) && !IS_ERR(p))
#define DEFINE_GUARD(n, T, lock, unlock) \
	DEFINE_CLASS(n, T, if (__qz_is_held(_T)) { unlock; }, ({ lock; _T; }), T _T) \
	static inline void *class_##n##_lock_ptr(class_##n##_t *p) { return (void *)*p; } \
	static inline int class_##n##_lock_err(class_##n##_t *p) { return IS_ERR(*p) ? (int)PTR_ERR(*p) : *p ? 0 : -EBUSY; }
#define __qz_guard_cond(n, ext, trylock, ok) \
	EXTEND_CLASS(n, ext, ({ void *__qz_t = (void *)_T; int _RET = (trylock); if (_T && !(ok)) __qz_t = ERR_PTR(_RET); (class_##n##_t)__qz_t; }), class_##n##_t _T) \
	static inline void *class_##n##ext##_lock_ptr(class_##n##_t *p) { return IS_ERR(*p) ? NULL : (void *)*p; } \
	static inline int class_##n##ext##_lock_err(class_##n##_t *p) { return IS_ERR(*p) ? (int)PTR_ERR(*p) : *p ? 0 : -EBUSY; }
#define DEFINE_GUARD_COND_3(n, ext, trylock) __qz_guard_cond(n, ext, trylock, _RET)
#define DEFINE_GUARD_COND_4(n, ext, trylock, ok) __qz_guard_cond(n, ext, trylock, ok)
#define __qz_guard_pick(a, b, c, d, f, ...) f
#define DEFINE_GUARD_COND(...) __qz_guard_pick(__VA_ARGS__, DEFINE_GUARD_COND_4, DEFINE_GUARD_COND_3)(__VA_ARGS__)
#define __DEFINE_UNLOCK_GUARD(n, T, unlock, ...) \
	typedef struct { T *lock; __VA_ARGS__; } class_##n##_t; \
	static inline void class_##n##_destructor(class_##n##_t *_T) { if (__qz_is_held(_T->lock)) { unlock; } } \
	static inline void *class_##n##_lock_ptr(class_##n##_t *p) { return (void *)p->lock; } \
	static inline int class_##n##_lock_err(class_##n##_t *p) { return IS_ERR(p->lock) ? (int)PTR_ERR(p->lock) : p->lock ? 0 : -EBUSY; }
#define DEFINE_LOCK_GUARD_1(n, T, lock_, unlock, ...) \
	__DEFINE_UNLOCK_GUARD(n, T, unlock, __VA_ARGS__) \
	static inline class_##n##_t class_##n##_constructor(T *l) { class_##n##_t _t = { .lock = l }, *_T = &_t; lock_; return _t; }
#define DEFINE_LOCK_GUARD_0(n, lock_, unlock, ...) \
	__DEFINE_UNLOCK_GUARD(n, void, unlock, __VA_ARGS__) \
	static inline class_##n##_t class_##n##_constructor(void) { class_##n##_t _t = { .lock = (void *)1 }, *_T = &_t; lock_; return _t; }
#define __qz_lock_guard_1_cond(n, ext, trylock, ok) \
	EXTEND_CLASS(n, ext, ({ class_##n##_t _t = { .lock = l }, *_T = &_t; int _RET = (trylock); if (_T->lock && !(ok)) _T->lock = ERR_PTR(_RET); _t; }), typeof(((class_##n##_t *)0)->lock) l) \
	static inline void *class_##n##ext##_lock_ptr(class_##n##_t *p) { return IS_ERR(p->lock) ? NULL : (void *)p->lock; } \
	static inline int class_##n##ext##_lock_err(class_##n##_t *p) { return IS_ERR(p->lock) ? (int)PTR_ERR(p->lock) : p->lock ? 0 : -EBUSY; }
#define DEFINE_LOCK_GUARD_1_COND_3(n, ext, trylock) __qz_lock_guard_1_cond(n, ext, trylock, _RET)
#define DEFINE_LOCK_GUARD_1_COND_4(n, ext, trylock, ok) __qz_lock_guard_1_cond(n, ext, trylock, ok)
#define DEFINE_LOCK_GUARD_1_COND(...) __qz_guard_pick(__VA_ARGS__, DEFINE_LOCK_GUARD_1_COND_4, DEFINE_LOCK_GUARD_1_COND_3)(__VA_ARGS__)
#define guard(n) CLASS(n, __UNIQUE_ID(guard))
#define __guard_ptr(n) class_##n##_lock_ptr
#define __guard_err(n) class_##n##_lock_err
#define __qz_scoped_guard(n, var, done, ...) for (CLASS(n, var)(__VA_ARGS__), *done = NULL; !done && __guard_ptr(n)(&var); done = (void *)1)
#define scoped_guard(n, ...) __qz_scoped_guard(n, __UNIQUE_ID(guard), __UNIQUE_ID(done), __VA_ARGS__)
#define __qz_scoped_cond_guard(n, fail, var, done, ...) for (CLASS(n, var)(__VA_ARGS__), *done = NULL; !done; done = (void *)1) if (!__guard_ptr(n)(&var)) { fail; } else
#define scoped_cond_guard(n, fail, ...) __qz_scoped_cond_guard(n, fail, __UNIQUE_ID(guard), __UNIQUE_ID(done), __VA_ARGS__)
#define ACQUIRE(n, var) CLASS(n, var)
#define ACQUIRE_ERR(n, var) (__guard_err(n)(var))

DEFINE_GUARD(mutex, struct mutex *, mutex_lock(_T), mutex_unlock(_T))
DEFINE_GUARD_COND(mutex, _try, mutex_trylock(_T))
DEFINE_GUARD_COND(mutex, _intr, mutex_lock_interruptible(_T), _RET == 0)
DEFINE_GUARD_COND(mutex, _kill, mutex_lock_killable(_T), _RET == 0)
DEFINE_GUARD(mutex_init, struct mutex *, mutex_lock(_T), mutex_unlock(_T))
DEFINE_GUARD(rwsem_read, struct rw_semaphore *, down_read(_T), up_read(_T))
DEFINE_GUARD_COND(rwsem_read, _try, down_read_trylock(_T))
DEFINE_GUARD_COND(rwsem_read, _intr, down_read_interruptible(_T), _RET == 0)
DEFINE_GUARD_COND(rwsem_read, _kill, down_read_killable(_T), _RET == 0)
DEFINE_GUARD(rwsem_write, struct rw_semaphore *, down_write(_T), up_write(_T))
DEFINE_GUARD_COND(rwsem_write, _try, down_write_trylock(_T))
DEFINE_GUARD_COND(rwsem_write, _kill, down_write_killable(_T), _RET == 0)
DEFINE_LOCK_GUARD_1(spinlock, spinlock_t, spin_lock(_T->lock), spin_unlock(_T->lock))
DEFINE_LOCK_GUARD_1_COND(spinlock, _try, spin_trylock(_T->lock))
DEFINE_LOCK_GUARD_1(spinlock_irq, spinlock_t, spin_lock_irq(_T->lock), spin_unlock_irq(_T->lock))
DEFINE_LOCK_GUARD_1(spinlock_bh, spinlock_t, spin_lock_bh(_T->lock), spin_unlock_bh(_T->lock))
DEFINE_LOCK_GUARD_1(spinlock_irqsave, spinlock_t, spin_lock_irqsave(_T->lock, _T->flags), spin_unlock_irqrestore(_T->lock, _T->flags), unsigned long flags)
DEFINE_LOCK_GUARD_1(raw_spinlock, raw_spinlock_t, raw_spin_lock(_T->lock), raw_spin_unlock(_T->lock))
DEFINE_LOCK_GUARD_1(raw_spinlock_irq, raw_spinlock_t, raw_spin_lock_irq(_T->lock), raw_spin_unlock_irq(_T->lock))
DEFINE_LOCK_GUARD_1(raw_spinlock_irqsave, raw_spinlock_t, raw_spin_lock_irqsave(_T->lock, _T->flags), raw_spin_unlock_irqrestore(_T->lock, _T->flags), unsigned long flags)
DEFINE_LOCK_GUARD_1(read_lock, rwlock_t, read_lock(_T->lock), read_unlock(_T->lock))
DEFINE_LOCK_GUARD_1(read_lock_irq, rwlock_t, read_lock_irq(_T->lock), read_unlock_irq(_T->lock))
DEFINE_LOCK_GUARD_1(read_lock_irqsave, rwlock_t, read_lock_irqsave(_T->lock, _T->flags), read_unlock_irqrestore(_T->lock, _T->flags), unsigned long flags)
DEFINE_LOCK_GUARD_1(write_lock, rwlock_t, write_lock(_T->lock), write_unlock(_T->lock))
DEFINE_LOCK_GUARD_1(write_lock_irq, rwlock_t, write_lock_irq(_T->lock), write_unlock_irq(_T->lock))
DEFINE_LOCK_GUARD_1(write_lock_irqsave, rwlock_t, write_lock_irqsave(_T->lock, _T->flags), write_unlock_irqrestore(_T->lock, _T->flags), unsigned long flags)
DEFINE_LOCK_GUARD_0(irq, local_irq_disable(), local_irq_enable())
DEFINE_LOCK_GUARD_0(irqsave, local_irq_save(_T->flags), local_irq_restore(_T->flags), unsigned long flags)
DEFINE_LOCK_GUARD_0(preempt, preempt_disable(), preempt_enable())
DEFINE_LOCK_GUARD_0(rcu, rcu_read_lock(), rcu_read_unlock())
DEFINE_LOCK_GUARD_1(srcu, struct srcu_struct, _T->idx = srcu_read_lock(_T->lock), srcu_read_unlock(_T->lock, _T->idx), int idx)
DEFINE_FREE(kfree, void *, if (!IS_ERR_OR_NULL(_T)) kfree(_T))
DEFINE_FREE(kvfree, void *, if (!IS_ERR_OR_NULL(_T)) kvfree(_T))
DEFINE_FREE(kfree_sensitive, void *, if (!IS_ERR_OR_NULL(_T)) kfree_sensitive(_T))
DEFINE_FREE(vfree, void *, if (!IS_ERR_OR_NULL(_T)) vfree(_T))
DEFINE_FREE(bitmap, unsigned long *, if (_T) kfree(_T))
DEFINE_FREE(free_page, void *, free_page((unsigned long)_T))
#endif
