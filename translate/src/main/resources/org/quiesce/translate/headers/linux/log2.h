#ifndef QZ_LINUX_LOG2_H
#define QZ_LINUX_LOG2_H
unsigned long __roundup_pow_of_two(unsigned long n);
unsigned long __rounddown_pow_of_two(unsigned long n);
#endif
