/*
 * Read before every source of a program with a main. _Atomic(T) comes as
 * __qz_atomic(T); the two qualifiers together stand for an atomic.
 */
#define _Atomic volatile restrict
#define __qz_atomic(T) volatile restrict __typeof__(T)
#define _Noreturn
#define __thread __attribute__((__qz_thread_local__))
#define _Thread_local __attribute__((__qz_thread_local__))
#ifndef NULL
#define NULL ((void *)0)
#endif
#define _Static_assert(c, ...) _Static_assert(1, "")

#define __CHAR_BIT__ 8
#define __INT_MAX__ 0x7fffffff
#define __LONG_MAX__ 0x7fffffffffffffffL
#define __x86_64__ 1
#define __linux__ 1
#define __unix__ 1
#define __STDC__ 1
#define __STDC_VERSION__ 201710L
#define __STDC_HOSTED__ 1

#define __ATOMIC_RELAXED 0
#define __ATOMIC_CONSUME 1
#define __ATOMIC_ACQUIRE 2
#define __ATOMIC_RELEASE 3
#define __ATOMIC_ACQ_REL 4
#define __ATOMIC_SEQ_CST 5

/* One step: gives what was there, and puts the last argument there if that is the one before. */
#define __qz_cas(p, e, v) __qz_atomic_cas((p), (e), (v))

/* Compares and exchanges; what was found instead goes where the expected value was. */
#define __qz_compare_exchange(p, e, v, may_fail) \
	({ __typeof__(e) __qz_e = (e); \
	   __typeof__(*(e)) __qz_want = *__qz_e; \
	   __typeof__(*(e)) __qz_new = (v); \
	   _Bool __qz_done = 0; \
	   if (!(may_fail) || !__qz_spurious()) { \
		__typeof__(*(e)) __qz_found = __qz_cas(p, __qz_want, __qz_new); \
		__qz_done = __qz_found == __qz_want; \
		if (!__qz_done) \
			*__qz_e = __qz_found; \
	   } \
	   __qz_done; })

int __qz_spurious(void);

/* The builtins of GCC. */
#define __atomic_load_n(p, o) __qz_atomic_load(p)
#define __atomic_store_n(p, v, o) __qz_atomic_store(p, v)
#define __atomic_exchange_n(p, v, o) __qz_atomic_exchange(p, v)
#define __atomic_load(p, r, o) ((void)(*(r) = __qz_atomic_load(p)))
#define __atomic_store(p, v, o) __qz_atomic_store(p, *(v))
#define __atomic_exchange(p, v, r, o) ((void)(*(r) = __qz_atomic_exchange(p, *(v))))
#define __atomic_compare_exchange_n(p, e, v, weak, s, f) __qz_compare_exchange(p, e, v, weak)
#define __atomic_compare_exchange(p, e, v, weak, s, f) __qz_compare_exchange(p, e, *(v), weak)
#define __atomic_fetch_add(p, v, o) __qz_atomic_fetch_add(p, v)
#define __atomic_fetch_sub(p, v, o) __qz_atomic_fetch_sub(p, v)
#define __atomic_fetch_and(p, v, o) __qz_atomic_fetch_and(p, v)
#define __atomic_fetch_or(p, v, o) __qz_atomic_fetch_or(p, v)
#define __atomic_fetch_xor(p, v, o) __qz_atomic_fetch_xor(p, v)
#define __atomic_fetch_nand(p, v, o) __qz_atomic_fetch_nand(p, v)
#define __atomic_add_fetch(p, v, o) __qz_atomic_add_fetch(p, v)
#define __atomic_sub_fetch(p, v, o) __qz_atomic_sub_fetch(p, v)
#define __atomic_and_fetch(p, v, o) __qz_atomic_and_fetch(p, v)
#define __atomic_or_fetch(p, v, o) __qz_atomic_or_fetch(p, v)
#define __atomic_xor_fetch(p, v, o) __qz_atomic_xor_fetch(p, v)
#define __atomic_nand_fetch(p, v, o) __qz_atomic_nand_fetch(p, v)
#define __atomic_test_and_set(p, o) (__qz_atomic_exchange((unsigned char *)(p), 1) != 0)
#define __atomic_clear(p, o) __qz_atomic_store((unsigned char *)(p), 0)
#define __atomic_thread_fence(o) ((void)0)
#define __atomic_signal_fence(o) ((void)0)
#define __atomic_always_lock_free(s, p) 1
#define __atomic_is_lock_free(s, p) 1

#define __sync_fetch_and_add(p, v) __qz_atomic_fetch_add(p, v)
#define __sync_fetch_and_sub(p, v) __qz_atomic_fetch_sub(p, v)
#define __sync_fetch_and_and(p, v) __qz_atomic_fetch_and(p, v)
#define __sync_fetch_and_or(p, v) __qz_atomic_fetch_or(p, v)
#define __sync_fetch_and_xor(p, v) __qz_atomic_fetch_xor(p, v)
#define __sync_fetch_and_nand(p, v) __qz_atomic_fetch_nand(p, v)
#define __sync_add_and_fetch(p, v) __qz_atomic_add_fetch(p, v)
#define __sync_sub_and_fetch(p, v) __qz_atomic_sub_fetch(p, v)
#define __sync_and_and_fetch(p, v) __qz_atomic_and_fetch(p, v)
#define __sync_or_and_fetch(p, v) __qz_atomic_or_fetch(p, v)
#define __sync_xor_and_fetch(p, v) __qz_atomic_xor_fetch(p, v)
#define __sync_val_compare_and_swap(p, e, v) __qz_cas(p, e, v)
#define __sync_bool_compare_and_swap(p, e, v) \
	({ __typeof__(*(p)) __qz_want = (e); __qz_cas(p, __qz_want, v) == __qz_want; })
#define __sync_lock_test_and_set(p, v) __qz_atomic_exchange(p, v)
#define __sync_lock_release(p) __qz_atomic_store(p, 0)
#define __sync_synchronize() ((void)0)

#define __builtin_abort() abort()
#define __builtin_trap() abort()
#define __builtin_alloca(n) alloca(n)
#define __builtin_memcpy(d, s, n) memcpy(d, s, n)
#define __builtin_memset(d, c, n) memset(d, c, n)

void abort(void);
