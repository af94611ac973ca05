#ifndef QZ_LINUX_BSEARCH_H
#define QZ_LINUX_BSEARCH_H
void *bsearch(const void *key, const void *base, size_t num, size_t size, cmp_func_t cmp);
#endif
