#ifndef QZ_LINUX_KMEMLEAK_H
#define QZ_LINUX_KMEMLEAK_H
void kmemleak_not_leak(const void *ptr);
#endif
