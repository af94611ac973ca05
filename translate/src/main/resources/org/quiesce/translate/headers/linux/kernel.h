#ifndef QZ_LINUX_KERNEL_H
#define QZ_LINUX_KERNEL_H
/* Each argument is evaluated once: it may read what another thread writes. */
#define __qz_cmp(x, op, y) ({ typeof(x) __qz_x = (x); typeof(y) __qz_y = (y); __qz_x op __qz_y ? __qz_x : __qz_y; })
#define min(x, y) __qz_cmp(x, <, y)
#define max(x, y) __qz_cmp(x, >, y)
#define umin(x, y) min(x, y)
#define umax(x, y) max(x, y)
#define min3(x, y, z) min(min(x, y), z)
#define max3(x, y, z) max(max(x, y), z)
#define min_not_zero(x, y) ({ typeof(x) __qz_x = (x); typeof(y) __qz_y = (y); __qz_x == 0 ? __qz_y : (__qz_y == 0 ? __qz_x : min(__qz_x, __qz_y)); })
#define min_t(T, x, y) ({ T __qz_x = (x); T __qz_y = (y); __qz_x < __qz_y ? __qz_x : __qz_y; })
#define max_t(T, x, y) ({ T __qz_x = (x); T __qz_y = (y); __qz_x > __qz_y ? __qz_x : __qz_y; })
#define MIN(x, y) ((x) < (y) ? (x) : (y))
#define MAX(x, y) ((x) > (y) ? (x) : (y))
#define MIN_T(T, x, y) ((T)(x) < (T)(y) ? (T)(x) : (T)(y))
#define MAX_T(T, x, y) ((T)(x) > (T)(y) ? (T)(x) : (T)(y))
#define clamp(v, lo, hi) ({ typeof(v) __qz_v = (v); typeof(lo) __qz_lo = (lo); typeof(hi) __qz_hi = (hi); __qz_v < __qz_lo ? __qz_lo : __qz_v > __qz_hi ? __qz_hi : __qz_v; })
#define clamp_t(T, v, lo, hi) ({ T __qz_v = (v); T __qz_lo = (lo); T __qz_hi = (hi); __qz_v < __qz_lo ? __qz_lo : __qz_v > __qz_hi ? __qz_hi : __qz_v; })
#define clamp_val(v, lo, hi) clamp_t(typeof(v), v, lo, hi)
#define in_range(v, start, len) ({ u64 __qz_v = (v); u64 __qz_s = (start); __qz_v >= __qz_s && __qz_v - __qz_s < (u64)(len); })
#define swap(a, b) do { typeof(a) __qz_t = (a); (a) = (b); (b) = __qz_t; } while (0)
#define abs(x) ({ typeof(x) __qz_x = (x); __qz_x < 0 ? -__qz_x : __qz_x; })
#define abs_diff(a, b) ({ typeof(a) __qz_x = (a); typeof(b) __qz_y = (b); __qz_x > __qz_y ? __qz_x - __qz_y : __qz_y - __qz_x; })
#define ARRAY_SIZE(a) (sizeof(a) / sizeof((a)[0]))
#define PTR_ALIGN(p, a) ((typeof(p))ALIGN((unsigned long)(p), (a)))
#define PTR_ALIGN_DOWN(p, a) ((typeof(p))ALIGN_DOWN((unsigned long)(p), (a)))
#define ALIGN(x, a) (((x) + (typeof(x))(a) - 1) & ~((typeof(x))(a) - 1))
#define ALIGN_DOWN(x, a) ((x) & ~((typeof(x))(a) - 1))
#define __ALIGN_KERNEL(x, a) ALIGN(x, a)
#define __ALIGN_MASK(x, m) (((x) + (m)) & ~(m))
#define IS_ALIGNED(x, a) (((x) & ((typeof(x))(a) - 1)) == 0)
#define PAGE_ALIGN(x) ALIGN((x), PAGE_SIZE)
#define PAGE_ALIGN_DOWN(x) ALIGN_DOWN((x), PAGE_SIZE)
#define PAGE_ALIGNED(x) IS_ALIGNED((unsigned long)(x), PAGE_SIZE)
#define PFN_UP(x) (((x) + PAGE_SIZE - 1) >> PAGE_SHIFT)
#define PFN_DOWN(x) ((x) >> PAGE_SHIFT)
#define PFN_PHYS(x) ((phys_addr_t)(x) << PAGE_SHIFT)
#define PHYS_PFN(x) ((unsigned long)((x) >> PAGE_SHIFT))
#define offset_in_page(p) ((unsigned long)(p) & ~PAGE_MASK)
#define DIV_ROUND_UP(n, d) (((n) + (d) - 1) / (d))
#define __KERNEL_DIV_ROUND_UP(n, d) DIV_ROUND_UP(n, d)
#define DIV_ROUND_UP_ULL(n, d) DIV_ROUND_UP((unsigned long long)(n), (d))
#define DIV_ROUND_DOWN_ULL(n, d) ((unsigned long long)(n) / (d))
#define DIV_ROUND_UP_SECTOR_T(n, d) DIV_ROUND_UP_ULL(n, d)
#define DIV_ROUND_CLOSEST(n, d) ({ typeof(n) __qz_n = (n); typeof(d) __qz_d = (d); ((__qz_n > 0) == (__qz_d > 0)) ? (__qz_n + __qz_d / 2) / __qz_d : (__qz_n - __qz_d / 2) / __qz_d; })
#define DIV_ROUND_CLOSEST_ULL(n, d) ({ unsigned long long __qz_n = (n); typeof(d) __qz_d = (d); (__qz_n + __qz_d / 2) / __qz_d; })
#define DIV64_U64_ROUND_CLOSEST(n, d) DIV_ROUND_CLOSEST_ULL(n, d)
#define DIV64_U64_ROUND_UP(n, d) DIV_ROUND_UP_ULL(n, d)
#define DIV_U64_ROUND_UP(n, d) DIV_ROUND_UP_ULL(n, d)
#define DIV_S64_ROUND_CLOSEST(n, d) DIV_ROUND_CLOSEST((s64)(n), (s32)(d))
#define DIV_U64_ROUND_CLOSEST(n, d) DIV_ROUND_CLOSEST_ULL(n, d)
#define mult_frac(x, n, d) ({ typeof(x) __qz_x = (x); typeof(n) __qz_n = (n); typeof(d) __qz_d = (d); __qz_x / __qz_d * __qz_n + __qz_x % __qz_d * __qz_n / __qz_d; })
#define do_div(n, base) ({ u32 __qz_b = (base); u32 __qz_r = (u64)(n) % __qz_b; (n) = (u64)(n) / __qz_b; __qz_r; })
#define sector_div(n, base) do_div(n, base)
#define roundup(x, y) ({ typeof(y) __qz_y = (y); ((x) + __qz_y - 1) / __qz_y * __qz_y; })
#define rounddown(x, y) ({ typeof(x) __qz_x = (x); __qz_x - __qz_x % (y); })
#define round_up(x, y) ((((x) - 1) | ((typeof(x))(y) - 1)) + 1)
#define round_down(x, y) ((x) & ~((typeof(x))(y) - 1))
#define upper_32_bits(x) ((u32)((u64)(x) >> 32))
#define lower_32_bits(x) ((u32)(x))
#define upper_16_bits(x) ((u16)((x) >> 16))
#define lower_16_bits(x) ((u16)(x))
#define REPEAT_BYTE(x) (~0UL / 0xff * (x))
#define u64_to_user_ptr(x) ((void *)(unsigned long)(x))
#define typecheck(T, x) 1
#define typecheck_fn(T, f) do { } while (0)
#define statement_once(...) __VA_ARGS__
#define __must_be_array(a) 0
#define __is_constexpr(x) 0
#define __struct_size(p) sizeof(*(p))
#define __member_size(p) sizeof(*(p))
#define struct_size(p, m, n) (sizeof(*(p)) + (size_t)(n) * sizeof(*(p)->m))
#define struct_size_t(T, m, n) (sizeof(T) + (size_t)(n) * sizeof(*((T *)0)->m))
#define flex_array_size(p, m, n) ((size_t)(n) * sizeof(*(p)->m))
#define __flex_struct_size(...) struct_size(__VA_ARGS__)
#define DEFINE_RAW_FLEX(T, n, m, c) struct { T obj; } __qz_raw_##n = { }; T *n = &__qz_raw_##n.obj
#define DEFINE_FLEX(T, n, m, counter, c) DEFINE_RAW_FLEX(T, n, m, c)
#define STACK_FLEX_ARRAY_SIZE(n, m) 1
#define check_add_overflow(a, b, d) ({ *(d) = (a) + (b); __qz_maybe(); })
#define check_sub_overflow(a, b, d) ({ *(d) = (a) - (b); __qz_maybe(); })
#define check_mul_overflow(a, b, d) ({ *(d) = (a) * (b); __qz_maybe(); })
#define check_shl_overflow(a, s, d) ({ *(d) = (a) << (s); __qz_maybe(); })
#define overflows_type(n, T) ({ (void)(n); __qz_maybe(); })
#define castable_to_type(n, T) 1
static inline size_t size_add(size_t a, size_t b) { return a + b; }
static inline size_t size_sub(size_t a, size_t b) { return a - b; }
static inline size_t size_mul(size_t a, size_t b) { return a * b; }
static inline size_t array_size(size_t a, size_t b) { return a * b; }
static inline size_t array3_size(size_t a, size_t b, size_t c) { return a * b * c; }
static inline u64 div_u64(u64 n, u32 d) { return n / d; }
static inline s64 div_s64(s64 n, s32 d) { return n / d; }
static inline u64 div64_u64(u64 n, u64 d) { return n / d; }
static inline s64 div64_s64(s64 n, s64 d) { return n / d; }
static inline u64 div_u64_rem(u64 n, u32 d, u32 *r) { *r = n % d; return n / d; }
static inline s64 div_s64_rem(s64 n, s32 d, s32 *r) { *r = n % d; return n / d; }
static inline u64 div64_u64_rem(u64 n, u64 d, u64 *r) { *r = n % d; return n / d; }
static inline u64 mul_u32_u32(u32 a, u32 b) { return (u64)a * b; }
static inline u64 mul_u64_u32_shr(u64 a, u32 b, unsigned int s) { return a * b >> s; }
static inline u64 mul_u64_u64_shr(u64 a, u64 b, unsigned int s) { return a * b >> s; }
static inline u64 mul_u64_u32_div(u64 a, u32 m, u32 d) { return a * m / d; }
static inline u64 mul_u64_u64_div_u64(u64 a, u64 m, u64 d) { return a * m / d; }
#define div64_long(n, d) div64_s64((n), (d))
#define div64_ul(n, d) div64_u64((n), (d))
#define array_index_nospec(i, n) ({ typeof(i) __qz_i = (i); __qz_i < (n) ? __qz_i : 0; })
#define barrier_nospec() do { } while (0)
#define might_sleep() __qz_might_sleep()
#define might_sleep_if(c) do { if (c) __qz_might_sleep(); } while (0)
#define might_fault() __qz_might_sleep()
#define cant_sleep() do { } while (0)
#define non_block_start() do { } while (0)
#define non_block_end() do { } while (0)
#define _RET_IP_ 0UL
#define _THIS_IP_ 0UL
void __qz_might_sleep(void);
int cond_resched(void);
void dump_stack(void);
void panic(const char *fmt, ...);
void add_taint(unsigned int flag, int lockdep_ok);
#define TAINT_WARN 9
#define LOCKDEP_STILL_OK 1
#define LOCKDEP_NOW_UNRELIABLE 0
#define STR(x) #x
#define SZ_1 1
#define SZ_2 2
#define SZ_4 4
#define SZ_8 8
#define SZ_16 16
#define SZ_32 32
#define SZ_64 64
#define SZ_128 128
#define SZ_256 256
#define SZ_512 512
#define SZ_1K 1024
#define SZ_2K 2048
#define SZ_4K 4096
#define SZ_8K 8192
#define SZ_16K 16384
#define SZ_32K 32768
#define SZ_64K 65536
#define SZ_128K 131072
#define SZ_256K 262144
#define SZ_512K 524288
#define SZ_1M 1048576
#define SZ_2M 2097152
#define SZ_4M 4194304
#define SZ_8M 8388608
#define SZ_16M 16777216
#define SZ_32M 33554432
#define SZ_64M 67108864
#define SZ_128M 134217728
#define SZ_256M 268435456
#define SZ_512M 536870912
#define SZ_1G 1073741824
#define SZ_2G 2147483648ULL
#define SZ_4G 4294967296ULL
#endif
