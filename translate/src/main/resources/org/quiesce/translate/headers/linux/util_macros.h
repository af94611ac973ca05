#ifndef QZ_LINUX_UTIL_MACROS_H
#define QZ_LINUX_UTIL_MACROS_H

#define find_closest(x, a, n) ({ (void)(x); (void)(a); (typeof(n))(__qz_unknown() % (n)); })
#define find_closest_descending(x, a, n) find_closest(x, a, n)
#define __find_closest(x, a, n, op) find_closest(x, a, n)
#endif
