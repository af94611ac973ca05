/* C11 threads, as what POSIX has. */
#ifndef _QZ_THREADS_H
#define _QZ_THREADS_H
#include <pthread.h>
#include <stdint.h>
#define thread_local _Thread_local
enum { thrd_success = 0, thrd_busy = 1, thrd_error = 2, thrd_nomem = 3, thrd_timedout = 4 };
enum { mtx_plain = 0, mtx_recursive = 1, mtx_timed = 2 };
typedef pthread_t thrd_t;
typedef pthread_mutex_t mtx_t;
typedef pthread_cond_t cnd_t;
typedef int (*thrd_start_t)(void *);
#define thrd_create(t, f, a) pthread_create((t), 0, (void *(*)(void *))(f), (a))
#define thrd_current() pthread_self()
#define thrd_equal(a, b) pthread_equal((a), (b))
#define thrd_detach(t) pthread_detach(t)
#define thrd_yield() sched_yield()
#define mtx_init(m, k) __qz_mutex_init_kind((m), (k) & mtx_recursive)
#define mtx_lock(m) pthread_mutex_lock(m)
#define mtx_unlock(m) pthread_mutex_unlock(m)
#define mtx_trylock(m) (pthread_mutex_trylock(m) ? thrd_busy : thrd_success)
#define mtx_destroy(m) ((void)pthread_mutex_destroy(m))
#define cnd_init(c) pthread_cond_init((c), 0)
#define cnd_wait(c, m) pthread_cond_wait((c), (m))
#define cnd_signal(c) pthread_cond_signal(c)
#define cnd_broadcast(c) pthread_cond_broadcast(c)
#define cnd_destroy(c) ((void)pthread_cond_destroy(c))
int __qz_mutex_init_kind(mtx_t *mutex, int kind);
static inline int thrd_join(thrd_t thread, int *result)
{
	void *value;
	int failed = pthread_join(thread, &value);
	if (!failed && result)
		*result = (int)(intptr_t)value;
	return failed ? thrd_error : thrd_success;
}
#endif
