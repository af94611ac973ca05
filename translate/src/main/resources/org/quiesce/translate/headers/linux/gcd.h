#ifndef QZ_LINUX_GCD_H
#define QZ_LINUX_GCD_H
unsigned long gcd(unsigned long a, unsigned long b);
#endif
