#ifndef QZ_LINUX_TYPES_H
#define QZ_LINUX_TYPES_H
typedef signed char s8, __s8, int8_t;
typedef unsigned char u8, __u8, uint8_t, u_int8_t, u_char, unchar;
typedef short s16, __s16, int16_t;
typedef unsigned short u16, __u16, uint16_t, u_int16_t, u_short, ushort;
typedef int s32, __s32, int32_t;
typedef unsigned int u32, __u32, uint32_t, u_int32_t, u_int, uint;
typedef long long s64, __s64, int64_t;
typedef unsigned long long u64, __u64, uint64_t, u_int64_t;
typedef u16 __le16, __be16, __sum16;
typedef u32 __le32, __be32, __wsum;
typedef u64 __le64, __be64;
typedef u64 __aligned_u64, __aligned_be64, __aligned_le64, aligned_u64;
typedef s64 __aligned_s64, aligned_s64;
typedef _Bool bool;
#define true 1
#define false 0
#define NULL ((void *)0)
typedef unsigned long size_t, __kernel_size_t, uintptr_t, u_long, ulong, __kernel_ulong_t, kernel_ulong_t, pgoff_t, sector_t, blkcnt_t, ino_t;
typedef long ssize_t, __kernel_ssize_t, ptrdiff_t, intptr_t, off_t, __kernel_long_t, clock_t, __kernel_off_t;
typedef long long loff_t, __kernel_loff_t, time64_t, __kernel_time64_t;
typedef long __kernel_time_t, time_t, __kernel_old_time_t, __kernel_suseconds_t, suseconds_t;
typedef int pid_t, __kernel_pid_t, clockid_t, __kernel_clockid_t, timer_t, key_t;
typedef int __kernel_rwf_t, rwf_t;
typedef unsigned int uid_t, gid_t, dev_t, __kernel_dev_t, gfp_t, fmode_t, slab_flags_t, __poll_t, nlink_t, blk_mode_t, blk_opf_t, isolate_mode_t, vm_fault_t;
typedef unsigned short umode_t, mode_t, sa_family_t, __kernel_sa_family_t;
typedef u64 dma_addr_t, phys_addr_t, resource_size_t, blkcnt64_t;
typedef unsigned long irq_hw_number_t, cycles_t;
typedef s64 ktime_t;
typedef struct { int val[2]; } __kernel_fsid_t;
typedef struct { uid_t val; } kuid_t;
typedef struct { gid_t val; } kgid_t;
typedef struct { u8 b[16]; } guid_t, uuid_t;
typedef guid_t uuid_le;
typedef char *caddr_t;
typedef struct { unsigned long pgprot; } pgprot_t;
typedef struct { unsigned long pgd; } pgd_t;
typedef struct { unsigned long pmd; } pmd_t;
typedef struct { unsigned long pud; } pud_t;
typedef struct { unsigned long pte; } pte_t;
typedef struct { unsigned long bits; } nodemask_t;
typedef __builtin_va_list va_list;
#define va_start(ap, last) __builtin_va_start(ap, last)
#define va_end(ap) __builtin_va_end(ap)
#define va_copy(to, from) __builtin_va_copy(to, from)
#define va_arg(ap, T) __builtin_va_arg(ap, T)
typedef struct { int counter; int __qz_static; } atomic_t;
typedef struct { s64 counter; int __qz_static; } atomic64_t;
typedef struct { long counter; int __qz_static; } atomic_long_t;
typedef struct refcount_struct { atomic_t refs; int __qz_static; } refcount_t;
struct list_head { struct list_head *next, *prev; };
struct hlist_node { struct hlist_node *next, **pprev; };
struct hlist_head { struct hlist_node *first; };
struct callback_head { struct callback_head *next; void (*func)(struct callback_head *head); };
#define rcu_head callback_head
typedef void (*rcu_callback_t)(struct rcu_head *head);
typedef int (*cmp_func_t)(const void *, const void *);
typedef int (*cmp_r_func_t)(const void *, const void *, const void *);
#define BITS_TO_LONGS(n) (((n) + BITS_PER_LONG - 1) / BITS_PER_LONG)
#define DECLARE_BITMAP(n, bits) unsigned long n[BITS_TO_LONGS(bits)]
#define DECLARE_FLEX_ARRAY(T, n) T n[]
#define __DECLARE_FLEX_ARRAY(T, n) T n[]
#define struct_group(n, ...) struct { __VA_ARGS__ }
#define struct_group_tagged(tag, n, ...) struct { __VA_ARGS__ }
#define struct_group_attr(n, attrs, ...) struct { __VA_ARGS__ }
#define __struct_group(tag, n, attrs, ...) struct { __VA_ARGS__ }
#define TRAILING_OVERLAP(T, n, m, ...) T n; __VA_ARGS__
#define U8_MAX 255
#define S8_MAX 127
#define S8_MIN (-128)
#define U16_MAX 65535
#define S16_MAX 32767
#define S16_MIN (-32768)
#define U32_MAX 4294967295U
#define U32_MIN 0U
#define S32_MAX 2147483647
#define S32_MIN (-2147483647 - 1)
#define U64_MAX 18446744073709551615ULL
#define S64_MAX 9223372036854775807LL
#define S64_MIN (-9223372036854775807LL - 1)
#define UINT8_MAX 255
#define UINT_MAX 4294967295U
#define INT_MAX 2147483647
#define INT_MIN (-2147483647 - 1)
#define USHRT_MAX 65535
#define SHRT_MAX 32767
#define SHRT_MIN (-32768)
#define UCHAR_MAX 255
#define ULONG_MAX 18446744073709551615UL
#define LONG_MAX 9223372036854775807L
#define LONG_MIN (-9223372036854775807L - 1)
#define ULLONG_MAX 18446744073709551615ULL
#define LLONG_MAX 9223372036854775807LL
#define SIZE_MAX 18446744073709551615UL
#define SSIZE_MAX 9223372036854775807L
#define PHYS_ADDR_MAX 18446744073709551615ULL
#define DMA_MAPPING_ERROR 18446744073709551615ULL
#endif
