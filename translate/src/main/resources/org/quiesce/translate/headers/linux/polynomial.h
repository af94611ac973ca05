#ifndef QZ_LINUX_POLYNOMIAL_H
#define QZ_LINUX_POLYNOMIAL_H
struct polynomial;
long polynomial_calc(const struct polynomial *poly, long data);
#endif
