#ifndef QZ_LINUX_BITS_H
#define QZ_LINUX_BITS_H
#define UL(x) (x##UL)
#define ULL(x) (x##ULL)
#define _UL(x) (x##UL)
#define _ULL(x) (x##ULL)
#define _AC(x, s) (x##s)
#define _AT(T, x) ((T)(x))
#define _BITUL(x) (1UL << (x))
#define _BITULL(x) (1ULL << (x))
#define BIT(n) (1UL << (n))
#define BIT_ULL(n) (1ULL << (n))
#define BIT_U8(n) ((u8)(1U << (n)))
#define BIT_U16(n) ((u16)(1U << (n)))
#define BIT_U32(n) ((u32)1 << (n))
#define BIT_U64(n) ((u64)1 << (n))
#define BIT_MASK(n) (1UL << ((n) % BITS_PER_LONG))
#define BIT_WORD(n) ((n) / BITS_PER_LONG)
#define BIT_ULL_MASK(n) (1ULL << ((n) % 64))
#define BIT_ULL_WORD(n) ((n) / 64)
#define GENMASK(h, l) ((~0UL << (l)) & (~0UL >> (BITS_PER_LONG - 1 - (h))))
#define GENMASK_ULL(h, l) ((~0ULL << (l)) & (~0ULL >> (63 - (h))))
#define GENMASK_U8(h, l) ((u8)GENMASK(h, l))
#define GENMASK_U16(h, l) ((u16)GENMASK(h, l))
#define GENMASK_U32(h, l) ((u32)GENMASK(h, l))
#define GENMASK_U64(h, l) ((u64)GENMASK_ULL(h, l))
#define __GENMASK(h, l) GENMASK(h, l)
#define BITS_PER_TYPE(T) (sizeof(T) * 8)
#define BITS_TO_BYTES(n) DIV_ROUND_UP(n, 8)
#define BITS_TO_U32(n) DIV_ROUND_UP(n, 32)
#define BITS_TO_U64(n) DIV_ROUND_UP(n, 64)
#define BITMAP_FIRST_WORD_MASK(s) (~0UL << ((s) & (BITS_PER_LONG - 1)))
#define BITMAP_LAST_WORD_MASK(n) (~0UL >> (-(n) & (BITS_PER_LONG - 1)))
#define __bf_shf(m) (__builtin_ffsll(m) - 1)
#define FIELD_MAX(m) ((typeof(m))((m) >> __bf_shf(m)))
#define FIELD_FIT(m, v) (!((((typeof(m))(v)) << __bf_shf(m)) & ~(m)))
#define FIELD_PREP(m, v) (((typeof(m))(v) << __bf_shf(m)) & (m))
#define FIELD_PREP_CONST(m, v) FIELD_PREP(m, v)
#define FIELD_GET(m, r) ((typeof(m))(((r) & (m)) >> __bf_shf(m)))
#define FIELD_MODIFY(m, p, v) do { *(p) &= ~(m); *(p) |= FIELD_PREP(m, v); } while (0)
#define field_prep(m, v) FIELD_PREP(m, v)
#define field_get(m, r) FIELD_GET(m, r)
#define HWEIGHT8(w) __builtin_popcountl(w)
#define HWEIGHT16(w) __builtin_popcountl(w)
#define HWEIGHT32(w) __builtin_popcountl(w)
#define HWEIGHT64(w) __builtin_popcountl(w)
unsigned int hweight8(unsigned int w);
unsigned int hweight16(unsigned int w);
unsigned int hweight32(unsigned int w);
unsigned long hweight64(u64 w);
unsigned long hweight_long(unsigned long w);
int ffs(int x);
int fls(unsigned int x);
int fls64(u64 x);
int fls_long(unsigned long x);
unsigned long __ffs(unsigned long x);
unsigned long __ffs64(u64 x);
unsigned long __fls(unsigned long x);
unsigned long ffz(unsigned long x);
int get_bitmask_order(unsigned int x);
int get_count_order(unsigned int x);
int get_count_order_long(unsigned long x);
int ilog2(u64 x);
int const_ilog2(u64 x);
#define order_base_2(n) ({ u64 __qz_n = (n); __qz_n > 1 ? ilog2(__qz_n - 1) + 1 : 0; })
#define bits_per(n) (ilog2(n) + 1)
unsigned long roundup_pow_of_two(unsigned long x);
unsigned long rounddown_pow_of_two(unsigned long x);
static inline bool is_power_of_2(unsigned long n) { return n != 0 && (n & (n - 1)) == 0; }
static inline u64 rol64(u64 w, unsigned int s) { return w << (s & 63) | w >> (-s & 63); }
static inline u64 ror64(u64 w, unsigned int s) { return w >> (s & 63) | w << (-s & 63); }
static inline u32 rol32(u32 w, unsigned int s) { return w << (s & 31) | w >> (-s & 31); }
static inline u32 ror32(u32 w, unsigned int s) { return w >> (s & 31) | w << (-s & 31); }
static inline u16 rol16(u16 w, unsigned int s) { return w << (s & 15) | w >> (-s & 15); }
static inline u16 ror16(u16 w, unsigned int s) { return w >> (s & 15) | w << (-s & 15); }
static inline u8 rol8(u8 w, unsigned int s) { return w << (s & 7) | w >> (-s & 7); }
static inline u8 ror8(u8 w, unsigned int s) { return w >> (s & 7) | w << (-s & 7); }
static inline s32 sign_extend32(u32 v, int i) { return (s32)(v << (31 - i)) >> (31 - i); }
static inline s64 sign_extend64(u64 v, int i) { return (s64)(v << (63 - i)) >> (63 - i); }
void set_bit(long nr, volatile unsigned long *addr);
void clear_bit(long nr, volatile unsigned long *addr);
void change_bit(long nr, volatile unsigned long *addr);
bool test_bit(long nr, const volatile unsigned long *addr);
bool test_bit_acquire(long nr, const volatile unsigned long *addr);
bool test_and_set_bit(long nr, volatile unsigned long *addr);
bool test_and_clear_bit(long nr, volatile unsigned long *addr);
bool test_and_change_bit(long nr, volatile unsigned long *addr);
bool test_and_set_bit_lock(long nr, volatile unsigned long *addr);
void clear_bit_unlock(long nr, volatile unsigned long *addr);
void __clear_bit_unlock(long nr, volatile unsigned long *addr);
void __set_bit(long nr, volatile unsigned long *addr);
void __clear_bit(long nr, volatile unsigned long *addr);
void __change_bit(long nr, volatile unsigned long *addr);
bool __test_and_set_bit(long nr, volatile unsigned long *addr);
bool __test_and_clear_bit(long nr, volatile unsigned long *addr);
bool __test_and_change_bit(long nr, volatile unsigned long *addr);
#define assign_bit(nr, addr, v) ((v) ? set_bit((nr), (addr)) : clear_bit((nr), (addr)))
#define __assign_bit(nr, addr, v) ((v) ? __set_bit((nr), (addr)) : __clear_bit((nr), (addr)))
void set_bit_le(int nr, void *addr);
void clear_bit_le(int nr, void *addr);
int test_bit_le(int nr, const void *addr);
void __set_bit_le(int nr, void *addr);
void __clear_bit_le(int nr, void *addr);
int wait_on_bit(unsigned long *word, int bit, unsigned int mode);
int wait_on_bit_timeout(unsigned long *word, int bit, unsigned int mode, unsigned long timeout);
int wait_on_bit_lock(unsigned long *word, int bit, unsigned int mode);
void wake_up_bit(unsigned long *word, int bit);
void clear_and_wake_up_bit(int bit, unsigned long *word);
unsigned long find_first_bit(const unsigned long *addr, unsigned long size);
unsigned long find_first_zero_bit(const unsigned long *addr, unsigned long size);
unsigned long find_last_bit(const unsigned long *addr, unsigned long size);
unsigned long find_next_bit(const unsigned long *addr, unsigned long size, unsigned long from);
unsigned long find_next_zero_bit(const unsigned long *addr, unsigned long size, unsigned long from);
unsigned long find_first_and_bit(const unsigned long *a, const unsigned long *b, unsigned long size);
unsigned long find_next_and_bit(const unsigned long *a, const unsigned long *b, unsigned long size, unsigned long from);
unsigned long find_next_bit_le(const void *addr, unsigned long size, unsigned long from);
unsigned long find_next_bit_wrap(const unsigned long *addr, unsigned long size, unsigned long from);
unsigned long find_nth_bit(const unsigned long *addr, unsigned long size, unsigned long n);
#define for_each_set_bit(bit, addr, size) for ((bit) = find_first_bit((addr), (size)); (bit) < (size); (bit) = find_next_bit((addr), (size), (bit) + 1))
#define for_each_set_bit_from(bit, addr, size) for ((bit) = find_next_bit((addr), (size), (bit)); (bit) < (size); (bit) = find_next_bit((addr), (size), (bit) + 1))
#define for_each_clear_bit(bit, addr, size) for ((bit) = find_first_zero_bit((addr), (size)); (bit) < (size); (bit) = find_next_zero_bit((addr), (size), (bit) + 1))
#define for_each_clear_bit_from(bit, addr, size) for ((bit) = find_next_zero_bit((addr), (size), (bit)); (bit) < (size); (bit) = find_next_zero_bit((addr), (size), (bit) + 1))
#define for_each_and_bit(bit, a, b, size) for ((bit) = find_next_and_bit((a), (b), (size), 0); (bit) < (size); (bit) = find_next_and_bit((a), (b), (size), (bit) + 1))
#define for_each_set_bit_wrap(bit, addr, size, start) for ((bit) = find_next_bit_wrap((addr), (size), (start)); (bit) < (size); (bit) = find_next_bit((addr), (size), (bit) + 1))
#define for_each_set_bitrange(b, e, addr, size) for ((b) = find_next_bit((addr), (size), 0), (e) = find_next_zero_bit((addr), (size), (b) + 1); (b) < (size); (b) = find_next_bit((addr), (size), (e) + 1), (e) = find_next_zero_bit((addr), (size), (b) + 1))
#define for_each_set_clump8(start, clump, bits, size) for ((start) = 0; (start) < (size) && ({ (clump) = bitmap_get_value8((bits), (start)); 1; }); (start) += 8)
#endif
