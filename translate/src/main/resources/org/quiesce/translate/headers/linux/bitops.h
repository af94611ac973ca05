#ifndef QZ_LINUX_BITOPS_H
#define QZ_LINUX_BITOPS_H
unsigned long fns(unsigned long word, unsigned int n);
#endif
