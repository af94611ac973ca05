#ifndef QZ_LINUX_MATH_H
#define QZ_LINUX_MATH_H
u64 int_pow(u64 base, unsigned int exp);
unsigned long int_sqrt(unsigned long);
#endif
