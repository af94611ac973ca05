#ifndef QZ_LINUX_HASH_H
#define QZ_LINUX_HASH_H
u32 hash32_ptr(const void *ptr);
#endif
