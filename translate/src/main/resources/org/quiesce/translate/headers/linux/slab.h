#ifndef QZ_LINUX_SLAB_H
#define QZ_LINUX_SLAB_H
#define __GFP_DMA 0x01u
#define __GFP_HIGHMEM 0x02u
#define __GFP_DMA32 0x04u
#define __GFP_MOVABLE 0x08u
#define __GFP_RECLAIMABLE 0x10u
#define __GFP_HIGH 0x20u
#define __GFP_IO 0x40u
#define __GFP_FS 0x80u
#define __GFP_ZERO 0x100u
#define __GFP_ATOMIC 0x200u
#define __GFP_DIRECT_RECLAIM 0x400u
#define __GFP_KSWAPD_RECLAIM 0x800u
#define __GFP_WRITE 0x1000u
#define __GFP_NOWARN 0x2000u
#define __GFP_RETRY_MAYFAIL 0x4000u
#define __GFP_REPEAT 0x4000u
#define __GFP_NOFAIL 0x8000u
#define __GFP_NORETRY 0x10000u
#define __GFP_MEMALLOC 0x20000u
#define __GFP_COMP 0x40000u
#define __GFP_NOMEMALLOC 0x80000u
#define __GFP_HARDWALL 0x100000u
#define __GFP_THISNODE 0x200000u
#define __GFP_ACCOUNT 0x400000u
#define __GFP_COLD 0u
#define __GFP_RECLAIM (__GFP_DIRECT_RECLAIM | __GFP_KSWAPD_RECLAIM)
#define __GFP_WAIT __GFP_DIRECT_RECLAIM
#define GFP_ATOMIC (__GFP_HIGH | __GFP_ATOMIC | __GFP_KSWAPD_RECLAIM)
#define GFP_KERNEL (__GFP_RECLAIM | __GFP_IO | __GFP_FS)
#define GFP_KERNEL_ACCOUNT (GFP_KERNEL | __GFP_ACCOUNT)
#define GFP_NOWAIT __GFP_KSWAPD_RECLAIM
#define GFP_NOIO __GFP_RECLAIM
#define GFP_NOFS (__GFP_RECLAIM | __GFP_IO)
#define GFP_USER (__GFP_RECLAIM | __GFP_IO | __GFP_FS | __GFP_HARDWALL)
#define GFP_DMA __GFP_DMA
#define GFP_DMA32 __GFP_DMA32
#define GFP_HIGHUSER (GFP_USER | __GFP_HIGHMEM)
#define GFP_HIGHUSER_MOVABLE (GFP_HIGHUSER | __GFP_MOVABLE)
static inline bool gfpflags_allow_blocking(gfp_t flags) { return !!(flags & __GFP_DIRECT_RECLAIM); }
#define SLAB_HWCACHE_ALIGN 0x2000u
#define SLAB_PANIC 0x40000u
#define SLAB_RECLAIM_ACCOUNT 0x20000u
#define SLAB_ACCOUNT 0x4000000u
#define SLAB_POISON 0x800u
#define SLAB_CACHE_DMA 0x4000u
#define ZERO_SIZE_PTR ((void *)16)
#define ZERO_OR_NULL_PTR(p) ((unsigned long)(p) <= 16)
#define KMALLOC_MAX_SIZE 0x400000UL
#define ARCH_KMALLOC_MINALIGN 8
#define ARCH_DMA_MINALIGN 8
#define NUMA_NO_NODE (-1)
void *kmalloc(size_t size, gfp_t flags);
void *kzalloc(size_t size, gfp_t flags);
void *kcalloc(size_t n, size_t size, gfp_t flags);
void *kmalloc_array(size_t n, size_t size, gfp_t flags);
void *kmalloc_node(size_t size, gfp_t flags, int node);
void *kzalloc_node(size_t size, gfp_t flags, int node);
void *kcalloc_node(size_t n, size_t size, gfp_t flags, int node);
void *kmalloc_array_node(size_t n, size_t size, gfp_t flags, int node);
void *krealloc(const void *p, size_t size, gfp_t flags);
void *krealloc_array(void *p, size_t n, size_t size, gfp_t flags);
void kfree(const void *p);
void kfree_sensitive(const void *p);
#define kzfree(p) kfree_sensitive(p)
void kfree_const(const void *p);
size_t ksize(const void *p);
size_t kmalloc_size_roundup(size_t size);
void *kvmalloc(size_t size, gfp_t flags);
void *kvzalloc(size_t size, gfp_t flags);
void *kvcalloc(size_t n, size_t size, gfp_t flags);
void *kvmalloc_array(size_t n, size_t size, gfp_t flags);
void *kvmalloc_node(size_t size, gfp_t flags, int node);
void *kvzalloc_node(size_t size, gfp_t flags, int node);
void *kvcalloc_node(size_t n, size_t size, gfp_t flags, int node);
void kvfree(const void *p);
void kvfree_sensitive(const void *p, size_t size);
void *vmalloc(unsigned long size);
void *vzalloc(unsigned long size);
void *vmalloc_user(unsigned long size);
void *vmalloc_32(unsigned long size);
void *vmalloc_32_user(unsigned long size);
void *vmalloc_node(unsigned long size, int node);
void *vzalloc_node(unsigned long size, int node);
void *vmalloc_array(size_t n, size_t size);
void *vcalloc(size_t n, size_t size);
void *__vmalloc(unsigned long size, gfp_t flags);
void vfree(const void *p);
void vfree_atomic(const void *p);
char *kstrdup(const char *s, gfp_t flags);
const char *kstrdup_const(const char *s, gfp_t flags);
char *kstrndup(const char *s, size_t max, gfp_t flags);
void *kmemdup(const void *src, size_t len, gfp_t flags);
void *kmemdup_array(const void *src, size_t n, size_t size, gfp_t flags);
void *kvmemdup(const void *src, size_t len, gfp_t flags);
char *kmemdup_nul(const char *s, size_t len, gfp_t flags);
char *kasprintf(gfp_t flags, const char *fmt, ...);
char *kvasprintf(gfp_t flags, const char *fmt, va_list args);
const char *kvasprintf_const(gfp_t flags, const char *fmt, va_list args);
void *memdup_user(const void *src, size_t len);
void *vmemdup_user(const void *src, size_t len);
void *memdup_array_user(const void *src, size_t n, size_t size);
void *memdup_user_nul(const void *src, size_t len);
char *strndup_user(const char *s, long n);
void *devm_kmalloc(struct device *dev, size_t size, gfp_t flags);
void *devm_kzalloc(struct device *dev, size_t size, gfp_t flags);
void *devm_kcalloc(struct device *dev, size_t n, size_t size, gfp_t flags);
void *devm_kmalloc_array(struct device *dev, size_t n, size_t size, gfp_t flags);
void *devm_krealloc(struct device *dev, void *p, size_t size, gfp_t flags);
void *devm_krealloc_array(struct device *dev, void *p, size_t n, size_t size, gfp_t flags);
void *devm_kmemdup(struct device *dev, const void *src, size_t len, gfp_t flags);
void *devm_kmemdup_array(struct device *dev, const void *src, size_t n, size_t size, gfp_t flags);
char *devm_kstrdup(struct device *dev, const char *s, gfp_t flags);
const char *devm_kstrdup_const(struct device *dev, const char *s, gfp_t flags);
char *devm_kasprintf(struct device *dev, gfp_t flags, const char *fmt, ...);
char *devm_kvasprintf(struct device *dev, gfp_t flags, const char *fmt, va_list args);
void devm_kfree(struct device *dev, const void *p);
unsigned long devm_get_free_pages(struct device *dev, gfp_t flags, unsigned int order);
struct kmem_cache *kmem_cache_create(const char *name, unsigned int size, unsigned int align, slab_flags_t flags, void (*ctor)(void *));
struct kmem_cache *kmem_cache_create_usercopy(const char *name, unsigned int size, unsigned int align, slab_flags_t flags, unsigned int off, unsigned int usersize, void (*ctor)(void *));
#define KMEM_CACHE(s, flags) kmem_cache_create(#s, sizeof(struct s), 8, (flags), NULL)
void kmem_cache_destroy(struct kmem_cache *cache);
void *kmem_cache_alloc(struct kmem_cache *cache, gfp_t flags);
void *kmem_cache_zalloc(struct kmem_cache *cache, gfp_t flags);
void *kmem_cache_alloc_node(struct kmem_cache *cache, gfp_t flags, int node);
void kmem_cache_free(struct kmem_cache *cache, void *p);
/* The typed allocations: one or more objects, the flags may be left out. */
#define __qz_gfp(...) __qz_second(0, ##__VA_ARGS__, GFP_KERNEL)
#define default_gfp(...) __qz_gfp(__VA_ARGS__)
#define kmalloc_obj(T, ...) ((typeof(T) *)kmalloc(sizeof(T), __qz_gfp(__VA_ARGS__)))
#define kzalloc_obj(T, ...) ((typeof(T) *)kzalloc(sizeof(T), __qz_gfp(__VA_ARGS__)))
#define kmalloc_objs(T, n, ...) ((typeof(T) *)kmalloc_array((n), sizeof(T), __qz_gfp(__VA_ARGS__)))
#define kzalloc_objs(T, n, ...) ((typeof(T) *)kcalloc((n), sizeof(T), __qz_gfp(__VA_ARGS__)))
#define kmalloc_flex(T, m, n, ...) ((typeof(T) *)kmalloc(sizeof(T) + (n) * sizeof(*((typeof(T) *)0)->m), __qz_gfp(__VA_ARGS__)))
#define kzalloc_flex(T, m, n, ...) ((typeof(T) *)kzalloc(sizeof(T) + (n) * sizeof(*((typeof(T) *)0)->m), __qz_gfp(__VA_ARGS__)))
#define kvmalloc_obj(T, ...) ((typeof(T) *)kvmalloc(sizeof(T), __qz_gfp(__VA_ARGS__)))
#define kvzalloc_obj(T, ...) ((typeof(T) *)kvzalloc(sizeof(T), __qz_gfp(__VA_ARGS__)))
#define kvmalloc_objs(T, n, ...) ((typeof(T) *)kvmalloc_array((n), sizeof(T), __qz_gfp(__VA_ARGS__)))
#define kvzalloc_objs(T, n, ...) ((typeof(T) *)kvcalloc((n), sizeof(T), __qz_gfp(__VA_ARGS__)))
#define kvzalloc_flex(T, m, n, ...) ((typeof(T) *)kvzalloc(sizeof(T) + (n) * sizeof(*((typeof(T) *)0)->m), __qz_gfp(__VA_ARGS__)))
struct page;
struct page *alloc_page(gfp_t flags);
struct page *alloc_pages(gfp_t flags, unsigned int order);
struct page *alloc_pages_node(int node, gfp_t flags, unsigned int order);
void __free_page(struct page *page);
void __free_pages(struct page *page, unsigned int order);
unsigned long __get_free_page(gfp_t flags);
unsigned long __get_free_pages(gfp_t flags, unsigned int order);
unsigned long get_zeroed_page(gfp_t flags);
void free_page(unsigned long addr);
void free_pages(unsigned long addr, unsigned int order);
void *alloc_pages_exact(size_t size, gfp_t flags);
void free_pages_exact(void *p, size_t size);
#define __get_dma_pages(f, o) __get_free_pages((f) | GFP_DMA, (o))
/* One cell for all processors: what they share cannot be told apart from here. */
#define DEFINE_PER_CPU(T, n) typeof(T) n
#define DEFINE_PER_CPU_ALIGNED(T, n) typeof(T) n
#define DEFINE_PER_CPU_SHARED_ALIGNED(T, n) typeof(T) n
#define DEFINE_PER_CPU_READ_MOSTLY(T, n) typeof(T) n
#define DECLARE_PER_CPU(T, n) extern typeof(T) n
#define DECLARE_PER_CPU_ALIGNED(T, n) extern typeof(T) n
#define alloc_percpu(T) ((typeof(T) *)__alloc_percpu(sizeof(T), 8))
#define alloc_percpu_gfp(T, g) ((typeof(T) *)__alloc_percpu(sizeof(T), 8))
#define devm_alloc_percpu(dev, T) ((typeof(T) *)__devm_alloc_percpu((dev), sizeof(T), 8))
void *__alloc_percpu(size_t size, size_t align);
void *__devm_alloc_percpu(struct device *dev, size_t size, size_t align);
void free_percpu(void *p);
#define per_cpu(v, cpu) (*per_cpu_ptr(&(v), (cpu)))
#define per_cpu_ptr(p, cpu) ({ (void)(cpu); (p); })
#define this_cpu_ptr(p) (p)
#define raw_cpu_ptr(p) (p)
#define get_cpu_ptr(p) ({ preempt_disable(); (p); })
#define put_cpu_ptr(p) preempt_enable()
#define get_cpu_var(v) (*({ preempt_disable(); &(v); }))
#define put_cpu_var(v) preempt_enable()
#define __this_cpu_read(v) (v)
#define this_cpu_read(v) READ_ONCE(v)
#define __this_cpu_write(v, x) do { (v) = (x); } while (0)
#define this_cpu_write(v, x) WRITE_ONCE(v, x)
#define this_cpu_inc(v) WRITE_ONCE(v, READ_ONCE(v) + 1)
#define this_cpu_dec(v) WRITE_ONCE(v, READ_ONCE(v) - 1)
#define this_cpu_add(v, x) WRITE_ONCE(v, READ_ONCE(v) + (x))
#define this_cpu_sub(v, x) WRITE_ONCE(v, READ_ONCE(v) - (x))
#define __this_cpu_inc(v) this_cpu_inc(v)
#define __this_cpu_dec(v) this_cpu_dec(v)
#define __this_cpu_add(v, x) this_cpu_add(v, x)
#endif
