#ifndef QZ_LINUX_KFIFO_H
#define QZ_LINUX_KFIFO_H
/*
 * A queue keeps two free-running counters of elements, in and out, and a power of two of slots: the array in the struct, or
 * what kfifo_alloc() made. kfifo_put() and kfifo_get() find an array in the struct by its type, so that they work on a queue
 * that was only cleared, as one of a single slot; kfifo_in() and kfifo_out() copy by the size that was set up, which is 0 then.
 *
 * Neither side takes a lock: one producer and one consumer need none. So a side's own counter, the slots and the geometry
 * are plain, and the other side's counter is read, and the own one written, in order.
 *
 * A contract may say how many slots there are where n were asked for, and be told of refusals and of what is counted.
 */
#ifndef __qz_kfifo_slots
#define __qz_kfifo_slots(n) (n)
#define __qz_kfifo_adds(f, n) ((void)0)
#define __qz_kfifo_took(f, n) ((void)0)
#define __qz_kfifo_refuses(f, len) ((void)0)
#endif
struct __kfifo { unsigned int in; unsigned int out; unsigned int mask; unsigned int esize; void *data; };
#define __STRUCT_KFIFO(T, n) { struct __kfifo kfifo; T *slots; T buf[__qz_kfifo_slots(n)]; int __qz_static; }
#define __STRUCT_KFIFO_PTR(T) { struct __kfifo kfifo; T *slots; T buf[0]; int __qz_static; }
#define STRUCT_KFIFO(T, n) struct __STRUCT_KFIFO(T, n)
#define STRUCT_KFIFO_PTR(T) struct __STRUCT_KFIFO_PTR(T)
#define DECLARE_KFIFO(f, T, n) struct __STRUCT_KFIFO(T, n) f
#define DECLARE_KFIFO_PTR(f, T) struct __STRUCT_KFIFO_PTR(T) f
#define DEFINE_KFIFO(f, T, n) struct __STRUCT_KFIFO(T, n) f = { .kfifo = { .mask = __qz_kfifo_slots(n) - 1, .esize = sizeof(T) }, .slots = f.buf, .__qz_static = 1 }
struct kfifo __STRUCT_KFIFO_PTR(unsigned char);
struct kfifo_rec_ptr_1 __STRUCT_KFIFO_PTR(unsigned char);
struct kfifo_rec_ptr_2 __STRUCT_KFIFO_PTR(unsigned char);
#define INIT_KFIFO(f) ((f).kfifo.in = 0, (f).kfifo.out = 0, (f).kfifo.mask = ARRAY_SIZE((f).buf) - 1, (f).kfifo.esize = sizeof((f).buf[0]), (f).slots = (f).buf, (void)0)
#define kfifo_initialized(f) ((f)->kfifo.mask)
#define kfifo_esize(f) ((f)->kfifo.esize)
#define kfifo_recsize(f) 0
#define kfifo_size(f) ((f)->kfifo.mask + 1)
#define kfifo_reset(f) ((void)((f)->kfifo.in = (f)->kfifo.out = 0))
#define kfifo_reset_out(f) ((void)((f)->kfifo.out = READ_ONCE((f)->kfifo.in)))
#define kfifo_len(f) (READ_ONCE((f)->kfifo.in) - READ_ONCE((f)->kfifo.out))
#define kfifo_is_empty(f) (kfifo_len(f) == 0)
#define kfifo_is_full(f) (kfifo_len(f) > (f)->kfifo.mask)
#define kfifo_avail(f) (kfifo_size(f) - kfifo_len(f))
#define __qz_kfifo_in_place(f) (ARRAY_SIZE((f)->buf) != 0)
#define __qz_kfifo_slot(f, at) (*(__qz_kfifo_in_place(f) ? &(f)->buf[(at) & (f)->kfifo.mask] : &(f)->slots[(at) & (f)->kfifo.mask]))
#define __qz_kfifo_count_in(f, at, n) do { __qz_kfifo_adds(f, n); smp_store_release(&(f)->kfifo.in, (at) + (n)); } while (0)
#define __qz_kfifo_count_out(f, at, n) do { smp_store_release(&(f)->kfifo.out, (at) + (n)); __qz_kfifo_took(f, n); } while (0)
#define kfifo_skip(f) ({ typeof((f) + 0) __qz_s = (f); unsigned int __qz_at = __qz_s->kfifo.out; __qz_kfifo_count_out(__qz_s, __qz_at, 1); })
#define kfifo_skip_count(f, n) ({ typeof((f) + 0) __qz_s = (f); unsigned int __qz_at = __qz_s->kfifo.out; __qz_kfifo_count_out(__qz_s, __qz_at, n); })
#define kfifo_peek_len(f) kfifo_len(f)
/* Each side tests, uses a slot, and loads its counter once more to count. */
#define kfifo_put(f, v) ({ typeof((f) + 0) __qz_f = (f); typeof(__qz_f->buf[0]) __qz_v = (v); \
	unsigned int __qz_len = __qz_f->kfifo.in - smp_load_acquire(&__qz_f->kfifo.out), __qz_ok = __qz_len <= __qz_f->kfifo.mask, __qz_at; \
	if (__qz_ok) { __qz_kfifo_slot(__qz_f, __qz_f->kfifo.in) = __qz_v; __qz_at = __qz_f->kfifo.in; __qz_kfifo_count_in(__qz_f, __qz_at, 1); } \
	else { __qz_kfifo_refuses(__qz_f, __qz_len); } __qz_ok; })
#define kfifo_peek(f, p) ({ typeof((f) + 0) __qz_f = (f); typeof(__qz_f->buf[0]) *__qz_to = (void *)(p); \
	unsigned int __qz_ok = smp_load_acquire(&__qz_f->kfifo.in) != __qz_f->kfifo.out; \
	if (__qz_ok) { *__qz_to = __qz_kfifo_slot(__qz_f, __qz_f->kfifo.out); } __qz_ok; })
#define kfifo_get(f, p) ({ typeof((f) + 0) __qz_g = (f); unsigned int __qz_at, __qz_got = kfifo_peek(__qz_g, p); \
	if (__qz_got) { __qz_at = __qz_g->kfifo.out; __qz_kfifo_count_out(__qz_g, __qz_at, 1); } __qz_got; })
#define kfifo_in(f, b, n) ({ typeof((f) + 0) __qz_f = (f); typeof(__qz_f->buf[0]) *__qz_b = (void *)(b); \
	unsigned int __qz_n = (n), __qz_i, __qz_at = __qz_f->kfifo.in, __qz_len = __qz_at - smp_load_acquire(&__qz_f->kfifo.out); \
	if (__qz_n > kfifo_size(__qz_f) - __qz_len) { __qz_n = kfifo_size(__qz_f) - __qz_len; __qz_kfifo_refuses(__qz_f, __qz_len); } \
	if (__qz_n && __qz_f->kfifo.esize) \
		for (__qz_i = 0; __qz_i < __qz_n; __qz_i++) __qz_kfifo_slot(__qz_f, __qz_at + __qz_i) = __qz_b[__qz_i]; \
	if (__qz_n) { __qz_at = __qz_f->kfifo.in; __qz_kfifo_count_in(__qz_f, __qz_at, __qz_n); } __qz_n; })
#define kfifo_out_peek(f, b, n) ({ typeof((f) + 0) __qz_f = (f); typeof(__qz_f->buf[0]) *__qz_b = (void *)(b); \
	unsigned int __qz_n = (n), __qz_i, __qz_from = __qz_f->kfifo.out, __qz_len = smp_load_acquire(&__qz_f->kfifo.in) - __qz_from; \
	if (__qz_n > __qz_len) __qz_n = __qz_len; \
	if (__qz_n && __qz_f->kfifo.esize) \
		for (__qz_i = 0; __qz_i < __qz_n; __qz_i++) __qz_b[__qz_i] = __qz_kfifo_slot(__qz_f, __qz_from + __qz_i); \
	__qz_n; })
#define kfifo_out(f, b, n) ({ typeof((f) + 0) __qz_o = (f); unsigned int __qz_at, __qz_r = kfifo_out_peek(__qz_o, b, n); \
	if (__qz_r) { __qz_at = __qz_o->kfifo.out; __qz_kfifo_count_out(__qz_o, __qz_at, __qz_r); } __qz_r; })
#define kfifo_in_spinlocked(f, b, n, l) ({ unsigned long __qz_fl; unsigned int __qz_x; spin_lock_irqsave(l, __qz_fl); __qz_x = kfifo_in(f, b, n); spin_unlock_irqrestore(l, __qz_fl); __qz_x; })
#define kfifo_in_spinlocked_noirqsave(f, b, n, l) ({ unsigned int __qz_x; spin_lock(l); __qz_x = kfifo_in(f, b, n); spin_unlock(l); __qz_x; })
#define kfifo_in_locked(f, b, n, l) kfifo_in_spinlocked(f, b, n, l)
#define kfifo_out_spinlocked(f, b, n, l) ({ unsigned long __qz_fl; unsigned int __qz_x; spin_lock_irqsave(l, __qz_fl); __qz_x = kfifo_out(f, b, n); spin_unlock_irqrestore(l, __qz_fl); __qz_x; })
#define kfifo_out_spinlocked_noirqsave(f, b, n, l) ({ unsigned int __qz_x; spin_lock(l); __qz_x = kfifo_out(f, b, n); spin_unlock(l); __qz_x; })
#define kfifo_out_locked(f, b, n, l) kfifo_out_spinlocked(f, b, n, l)
#define kfifo_is_empty_spinlocked(f, l) ({ unsigned long __qz_fl; bool __qz_x; spin_lock_irqsave(l, __qz_fl); __qz_x = kfifo_is_empty(f); spin_unlock_irqrestore(l, __qz_fl); __qz_x; })
#define kfifo_is_empty_spinlocked_noirqsave(f, l) ({ bool __qz_x; spin_lock(l); __qz_x = kfifo_is_empty(f); spin_unlock(l); __qz_x; })
#define kfifo_alloc(f, n, gfp) ({ typeof((f) + 0) __qz_f = (f); unsigned int __qz_n = roundup_pow_of_two(n); int __qz_r = -ENOMEM; \
	__qz_f->slots = kmalloc_array(__qz_n, sizeof(*__qz_f->slots), (gfp)); __qz_f->kfifo.in = 0; __qz_f->kfifo.out = 0; __qz_f->kfifo.esize = sizeof(*__qz_f->slots); __qz_f->kfifo.mask = 0; \
	if (__qz_f->slots) { __qz_f->kfifo.mask = __qz_n - 1; __qz_r = 0; } __qz_r; })
#define kfifo_free(f) ({ typeof((f) + 0) __qz_f = (f); kfree(__qz_f->slots); __qz_f->kfifo.in = 0; __qz_f->kfifo.out = 0; __qz_f->kfifo.mask = 0; __qz_f->kfifo.esize = 0; __qz_f->slots = NULL; (void)0; })
#define kfifo_init(f, b, n) ({ typeof((f) + 0) __qz_f = (f); __qz_f->slots = (void *)(b); __qz_f->kfifo.in = 0; __qz_f->kfifo.out = 0; __qz_f->kfifo.esize = sizeof(*__qz_f->slots); __qz_f->kfifo.mask = (n) / sizeof(*__qz_f->slots) - 1; 0; })
/* User space may be gone or slow: what arrives is unknown, how much too. */
int __qz_kfifo_to_user(void *fifo, void *to, unsigned long len, unsigned int *copied);
int __qz_kfifo_from_user(void *fifo, const void *from, unsigned long len, unsigned int *copied);
#define kfifo_to_user(f, to, len, copied) ({ typeof((f) + 0) __qz_f = (f); int __qz_r = __qz_kfifo_to_user(__qz_f, (to), (len), (copied)); __qz_f->kfifo.out += kfifo_len(__qz_f) < (len) / sizeof(*__qz_f->slots) ? kfifo_len(__qz_f) : (len) / sizeof(*__qz_f->slots); __qz_r; })
#define kfifo_from_user(f, from, len, copied) ({ typeof((f) + 0) __qz_f = (f); int __qz_r = __qz_kfifo_from_user(__qz_f, (from), (len), (copied)); __qz_f->kfifo.in += kfifo_avail(__qz_f) < (len) / sizeof(*__qz_f->slots) ? kfifo_avail(__qz_f) : (len) / sizeof(*__qz_f->slots); __qz_r; })
#define kfifo_dma_out_prepare(f, sgl, nents, len) 0
#define kfifo_dma_in_prepare(f, sgl, nents, len) 0
#include <linux/range.h>
#endif
