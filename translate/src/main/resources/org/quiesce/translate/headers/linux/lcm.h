#ifndef QZ_LINUX_LCM_H
#define QZ_LINUX_LCM_H
unsigned long lcm(unsigned long a, unsigned long b);
#endif
