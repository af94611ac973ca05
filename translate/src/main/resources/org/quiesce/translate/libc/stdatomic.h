#ifndef _QZ_STDATOMIC_H
#define _QZ_STDATOMIC_H
#include <stddef.h>
#include <stdint.h>
typedef enum {
	memory_order_relaxed = 0,
	memory_order_consume = 1,
	memory_order_acquire = 2,
	memory_order_release = 3,
	memory_order_acq_rel = 4,
	memory_order_seq_cst = 5
} memory_order;
typedef _Atomic _Bool atomic_bool;
typedef _Atomic char atomic_char;
typedef _Atomic signed char atomic_schar;
typedef _Atomic unsigned char atomic_uchar;
typedef _Atomic short atomic_short;
typedef _Atomic unsigned short atomic_ushort;
typedef _Atomic int atomic_int;
typedef _Atomic unsigned int atomic_uint;
typedef _Atomic long atomic_long;
typedef _Atomic unsigned long atomic_ulong;
typedef _Atomic long long atomic_llong;
typedef _Atomic unsigned long long atomic_ullong;
typedef _Atomic int8_t atomic_int_least8_t;
typedef _Atomic int16_t atomic_int_least16_t;
typedef _Atomic int32_t atomic_int_least32_t;
typedef _Atomic int64_t atomic_int_least64_t;
typedef _Atomic uint8_t atomic_uint_least8_t;
typedef _Atomic uint16_t atomic_uint_least16_t;
typedef _Atomic uint32_t atomic_uint_least32_t;
typedef _Atomic uint64_t atomic_uint_least64_t;
typedef _Atomic long atomic_int_fast32_t;
typedef _Atomic long atomic_int_fast64_t;
typedef _Atomic unsigned long atomic_uint_fast32_t;
typedef _Atomic unsigned long atomic_uint_fast64_t;
typedef _Atomic long atomic_intptr_t;
typedef _Atomic unsigned long atomic_uintptr_t;
typedef _Atomic unsigned long atomic_size_t;
typedef _Atomic long atomic_ptrdiff_t;
typedef _Atomic long atomic_intmax_t;
typedef _Atomic unsigned long atomic_uintmax_t;
typedef struct {
	atomic_bool __qz_set;
} atomic_flag;
#define ATOMIC_FLAG_INIT { 0 }
#define ATOMIC_VAR_INIT(v) (v)
#define kill_dependency(v) (v)
#define atomic_init(p, v) ((void)(*(p) = (v)))
#define atomic_is_lock_free(p) 1
#define atomic_thread_fence(o) ((void)(o))
#define atomic_signal_fence(o) ((void)(o))
#define atomic_load(p) __qz_atomic_load(p)
#define atomic_load_explicit(p, o) __qz_atomic_load(p)
#define atomic_store(p, v) ((void)__qz_atomic_store(p, v))
#define atomic_store_explicit(p, v, o) ((void)__qz_atomic_store(p, v))
#define atomic_exchange(p, v) __qz_atomic_exchange(p, v)
#define atomic_exchange_explicit(p, v, o) __qz_atomic_exchange(p, v)
#define atomic_compare_exchange_strong(p, e, v) __qz_compare_exchange(p, e, v, 0)
#define atomic_compare_exchange_weak(p, e, v) __qz_compare_exchange(p, e, v, 1)
#define atomic_compare_exchange_strong_explicit(p, e, v, s, f) __qz_compare_exchange(p, e, v, 0)
#define atomic_compare_exchange_weak_explicit(p, e, v, s, f) __qz_compare_exchange(p, e, v, 1)
#define atomic_fetch_add(p, v) __qz_atomic_fetch_add(p, v)
#define atomic_fetch_sub(p, v) __qz_atomic_fetch_sub(p, v)
#define atomic_fetch_or(p, v) __qz_atomic_fetch_or(p, v)
#define atomic_fetch_xor(p, v) __qz_atomic_fetch_xor(p, v)
#define atomic_fetch_and(p, v) __qz_atomic_fetch_and(p, v)
#define atomic_fetch_add_explicit(p, v, o) __qz_atomic_fetch_add(p, v)
#define atomic_fetch_sub_explicit(p, v, o) __qz_atomic_fetch_sub(p, v)
#define atomic_fetch_or_explicit(p, v, o) __qz_atomic_fetch_or(p, v)
#define atomic_fetch_xor_explicit(p, v, o) __qz_atomic_fetch_xor(p, v)
#define atomic_fetch_and_explicit(p, v, o) __qz_atomic_fetch_and(p, v)
#define atomic_flag_test_and_set(f) __qz_atomic_exchange(&(f)->__qz_set, 1)
#define atomic_flag_test_and_set_explicit(f, o) __qz_atomic_exchange(&(f)->__qz_set, 1)
#define atomic_flag_clear(f) ((void)__qz_atomic_store(&(f)->__qz_set, 0))
#define atomic_flag_clear_explicit(f, o) ((void)__qz_atomic_store(&(f)->__qz_set, 0))
#endif
