#ifndef QZ_COMPILER_H
#define QZ_COMPILER_H
/* Annotations say nothing about what runs, so they are gone before the parser sees them. */
#define __KERNEL__ 1
#define __linux__ 1
#define MODULE 1
#define KBUILD_MODNAME "module"
#define KBUILD_BASENAME "module"
#define __GNUC__ 12
#define __GNUC_MINOR__ 1
#define __GNUC_PATCHLEVEL__ 0
#define __LP64__ 1
#define __x86_64__ 1
#define __LITTLE_ENDIAN 1234
#define __LITTLE_ENDIAN_BITFIELD 1
#define __BYTE_ORDER__ 1234
#define __ORDER_LITTLE_ENDIAN__ 1234
#define __ORDER_BIG_ENDIAN__ 4321
#define BITS_PER_LONG 64
#define BITS_PER_LONG_LONG 64
#define BITS_PER_BYTE 8
#define __BITS_PER_LONG 64
#define HZ 250
#define NR_CPUS 64
#define PAGE_SHIFT 12
#define PAGE_SIZE 4096UL
#define PAGE_MASK (~(PAGE_SIZE - 1))
#define L1_CACHE_BYTES 64
#define SMP_CACHE_BYTES 64
#define L1_CACHE_SHIFT 6
#define THREAD_SIZE 16384
#define LINUX_VERSION_CODE 458752
#define KERNEL_VERSION(a, b, c) (((a) << 16) + ((b) << 8) + (c))
#define UTS_RELEASE "7.0.0"

#define __init
#define __initdata
#define __initconst
#define __initdata_or_module
#define __init_or_module
#define __initconst_or_module
#define __exit
#define __exitdata
#define __exit_p(x) (x)
#define __exitused
#define __exit_call
#define __net_init
#define __net_exit
#define __net_initdata
#define __meminit
#define __meminitdata
#define __memexit
#define __cpuinit
#define __cpuinitdata
#define __cpuexit
#define __devinit
#define __devinitdata
#define __devinitconst
#define __devexit
#define __devexit_p(x) (x)
#define __ref
#define __refdata
#define __refconst
#define __init_refok
#define __iomem
#define __user
#define __kernel
#define __force
#define __percpu
#define __rcu
#define __nocast
#define __bitwise
#define __bitwise__
#define __private
#define __safe
#define __must_check
#define __must_hold(x)
#define __must_hold_shared(x)
#define __acquires(x)
#define __acquire(x) do { } while (0)
#define __acquires_shared(x)
#define __cond_acquires(...)
#define __releases(x)
#define __releases_shared(x)
#define __release(x) do { } while (0)
#define __guarded_by(...)
#define __pt_guarded_by(...)
#define __context_unsafe(...)
#define context_unsafe(...) __VA_ARGS__
#define __no_context_analysis
#define __chk_user_ptr(x) ((void)0)
#define __chk_io_ptr(x) ((void)0)
#define __maybe_unused
#define __always_unused
#define __unused
#define __used
#define __retain
#define __packed
#define __aligned(x)
#define __aligned_largest
#define __printf(a, b)
#define __scanf(a, b)
#define __malloc
#define __alloc_size(...)
#define __realloc_size(...)
#define __assume_aligned(...)
#define __cold
#define __hot
#define __pure
#define __const
#define __attribute_const__
#define __noreturn
#define __weak
#define __alias(x)
#define __section(x)
#define __visible
#define __deprecated
#define __mode(x)
#define __designated_init
#define __no_sanitize_address
#define __no_kasan_or_inline
#define __nonstring
#define __nonnull(...)
#define __counted_by(x)
#define __counted_by_le(x)
#define __counted_by_be(x)
#define __counted_by_ptr(x)
#define __sized_by(x)
#define __access_ok(...) 1
#define __always_inline inline
#define __inline inline
#define __inline__ inline
#define __signed__ signed
#define __volatile__ volatile
#define __typeof_unqual__(x) typeof(x)
#define __auto_type_qz
#define noinline
#define noinstr
#define noinline_for_stack
#define __noinline
#define __noclone
#define __flatten
#define __optimize(x)
#define notrace
#define asmlinkage
#define __sched
#define __lockfunc
#define __kprobes
#define __cacheline_aligned
#define __cacheline_aligned_in_smp
#define ____cacheline_aligned
#define ____cacheline_aligned_in_smp
#define ____cacheline_internodealigned_in_smp
#define __page_aligned_data
#define __page_aligned_bss
#define __read_mostly
#define __ro_after_init
#define __randomize_layout
#define __no_randomize_layout
#define randomized_struct_fields_start
#define randomized_struct_fields_end
#define __latent_entropy
#define __bpf_kfunc
#define __diag_push()
#define __diag_pop()
#define __diag_ignore_all(...)
#define __diag_ignore(...)
#define __visible_for_testing static
#define VISIBLE_IF_KUNIT static
#define EXPORT_SYMBOL_IF_KUNIT(s)
#define __extension__
#define fallthrough
#define __fallthrough
#define uninitialized_var(x) x = 0
#define __ADDRESSABLE(s)
#define __stringify_1(...) #__VA_ARGS__
#define __stringify(...) __stringify_1(__VA_ARGS__)
#define ___PASTE(a, b) a##b
#define __PASTE(a, b) ___PASTE(a, b)
#define __UNIQUE_ID(prefix) __PASTE(__PASTE(__UNIQUE_ID_, prefix), __COUNTER__)
#define CONCATENATE(a, b) __PASTE(a, b)
#define COUNT_ARGS(...) __qz_count(, ##__VA_ARGS__, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0)
#define __qz_count(_0, _1, _2, _3, _4, _5, _6, _7, _8, _9, n, ...) n

#define likely(x) (x)
#define unlikely(x) (x)
#define barrier() __qz_barrier()
#define barrier_data(p) __qz_barrier()
#define unreachable() __qz_bug()
#define OPTIMIZER_HIDE_VAR(x) do { } while (0)
#define RELOC_HIDE(p, o) ((void *)((char *)(p) + (o)))
#define data_race(x) (x)
#define __same_type(a, b) 1
#define __builtin_types_compatible_p_qz(a, b) 1
#define is_signed_type(t) (((t)(-1)) < (t)1)
#define is_unsigned_type(t) (!is_signed_type(t))
#define offsetof(t, m) __builtin_offsetof(t, m)
#define offsetofend(t, m) (offsetof(t, m) + sizeof(((t *)0)->m))
#define sizeof_field(t, m) sizeof(((t *)0)->m)
#define FIELD_SIZEOF(t, m) sizeof(((t *)0)->m)
#define typeof_member(t, m) typeof(((t *)0)->m)
#define container_of(p, T, m) ((T *)((char *)(p) - __builtin_offsetof(T, m)))
#define container_of_const(p, T, m) container_of(p, T, m)
#define container_of_safe(p, T, m) ({ typeof(p) __qz_p = (p); IS_ERR_OR_NULL(__qz_p) ? (T *)(void *)__qz_p : container_of(__qz_p, T, m); })

/* What the reader lowers to accesses, typed by what the pointer points to. */
#define READ_ONCE(x) __qz_read_once(&(x))
#define WRITE_ONCE(x, v) __qz_write_once(&(x), (v))
#define ACCESS_ONCE(x) (*(volatile typeof(x) *)&(x))
#define smp_load_acquire(p) __qz_load_acquire(p)
#define smp_store_release(p, v) __qz_store_release(p, v)
#define smp_store_mb(x, v) do { __qz_write_once(&(x), (v)); smp_mb(); } while (0)

void __qz_barrier(void);
void __qz_bug(void) __attribute__((noreturn));
void __qz_warn(void);
/* 0 or 1, nobody knows which: what depends on the configuration or the log level. */
int __qz_maybe(void);
/* Any number. */
unsigned long __qz_unknown(void);

void smp_mb(void);
void smp_rmb(void);
void smp_wmb(void);
void mb(void);
void rmb(void);
void wmb(void);
void dma_mb(void);
void dma_rmb(void);
void dma_wmb(void);
void smp_mb__before_atomic(void);
void smp_mb__after_atomic(void);
void smp_mb__after_spinlock(void);
void smp_mb__after_unlock_lock(void);
#define smp_mb__before_clear_bit() smp_mb__before_atomic()
#define smp_mb__after_clear_bit() smp_mb__after_atomic()
#define mmiowb() do { } while (0)
#define smp_read_barrier_depends() do { } while (0)
#define read_barrier_depends() do { } while (0)
#define virt_mb() smp_mb()
#define virt_rmb() smp_rmb()
#define virt_wmb() smp_wmb()

#define BUILD_BUG_ON(c) do { } while (0)
#define BUILD_BUG_ON_MSG(c, m) do { } while (0)
#define BUILD_BUG_ON_ZERO(c) 0
#define BUILD_BUG_ON_NOT_POWER_OF_2(c) do { } while (0)
#define BUILD_BUG_ON_INVALID(c) do { } while (0)
#define BUILD_BUG() do { } while (0)
#define MAYBE_BUILD_BUG_ON(c) do { } while (0)
#define compiletime_assert(c, m) do { } while (0)
#define static_assert(...) struct __qz_nothing
#define _Static_assert(...) struct __qz_nothing
#define CHECK_DECLS(...) struct __qz_nothing
#define BUG() __qz_bug()
#define BUG_ON(c) do { if (c) __qz_bug(); } while (0)
#define WARN_ON(c) ({ int __qz_c = !!(c); if (__qz_c) __qz_warn(); __qz_c; })
#define WARN_ON_ONCE(c) WARN_ON(c)
#define WARN_ON_SMP(c) WARN_ON(c)
#define WARN_TAINT(c, t, ...) WARN(c, __VA_ARGS__)
#define WARN_TAINT_ONCE(c, t, ...) WARN(c, __VA_ARGS__)
#define VM_BUG_ON(c) do { } while (0)
#define VM_WARN_ON(c) do { } while (0)
#define VM_WARN_ON_ONCE(c) do { } while (0)
#define WARN(c, ...) ({ int __qz_c = !!(c); if (__qz_c) { __qz_warn(); printk(__VA_ARGS__); } __qz_c; })
#define WARN_ONCE(c, ...) WARN(c, __VA_ARGS__)
#define CHECK_DATA_CORRUPTION(c, p, ...) WARN(c, __VA_ARGS__)

/* IS_ENABLED(CONFIG_X) is 1 where CONFIG_X is defined as 1: only then has the pasted name a comma in it. */
#define __qz_comma_1 0,
#define __qz_second(a, b, ...) b
#define __qz_enabled_3(x) __qz_second(x 1, 0)
#define __qz_enabled_2(x) __qz_enabled_3(__qz_comma_##x)
#define __qz_enabled(x) __qz_enabled_2(x)
#define __is_defined(x) __qz_enabled(x)
#define IS_BUILTIN(x) __qz_enabled(x)
#define IS_MODULE(x) __qz_enabled(x##_MODULE)
#define IS_ENABLED(x) (__qz_enabled(x) || __qz_enabled(x##_MODULE))
#define IS_REACHABLE(x) IS_ENABLED(x)
#endif
