#ifndef QZ_LINUX_UNITS_H
#define QZ_LINUX_UNITS_H
#define KILO 0x3e8UL
#define MILLI 0x3e8UL
#define MICRO 0xf4240UL
#define PICO 0xe8d4a51000ULL
#define HZ_PER_KHZ 0x3e8UL
#define HZ_PER_MHZ 0xf4240UL
#define MILLIDEGREE_PER_DEGREE 0x3e8
long deci_kelvin_to_millicelsius(long t);
#endif
