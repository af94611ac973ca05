#ifndef QZ_LINUX_ERR_H
#define QZ_LINUX_ERR_H
#define MAX_ERRNO 4095
#define IS_ERR_VALUE(x) ((unsigned long)(void *)(x) >= (unsigned long)-MAX_ERRNO)
static inline void *ERR_PTR(long error) { return (void *)error; }
static inline long PTR_ERR(const void *ptr) { return (long)ptr; }
static inline bool IS_ERR(const void *ptr) { return (unsigned long)ptr >= (unsigned long)-MAX_ERRNO; }
static inline bool IS_ERR_OR_NULL(const void *ptr) { return !ptr || (unsigned long)ptr >= (unsigned long)-MAX_ERRNO; }
static inline void *ERR_CAST(const void *ptr) { return (void *)ptr; }
static inline int PTR_ERR_OR_ZERO(const void *ptr) { return IS_ERR(ptr) ? (int)PTR_ERR(ptr) : 0; }
#define PTR_RET(p) PTR_ERR_OR_ZERO(p)
#define IOMEM_ERR_PTR(e) ERR_PTR(e)
#define ERR_PTR_PCPU(e) ERR_PTR(e)
#define PTR_ERR_PCPU(p) PTR_ERR(p)
#define IS_ERR_PCPU(p) IS_ERR(p)
#endif
