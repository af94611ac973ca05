#ifndef QZ_LINUX_JIFFIES_H
#define QZ_LINUX_JIFFIES_H
#include <asm-generic/param.h>
#define USER_TICK_USEC ((1000000UL + USER_HZ/2)/USER_HZ)
#define time_before_eq64(a_, b_) time_after_eq64(b_, a_)
#define time_in_range64(a_, b_, c_) (time_after_eq64(a_, b_) && time_before_eq64(a_, c_))
unsigned long timespec64_to_jiffies(const struct timespec64 *value);
void jiffies_to_timespec64(const unsigned long jiffies, struct timespec64 *value);
#endif
