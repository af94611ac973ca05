#ifndef QZ_LINUX_TIMEX_H
#define QZ_LINUX_TIMEX_H
#define PIT_TICK_RATE 0x1234deUL
#define random_get_entropy() random_get_entropy_fallback()
unsigned long random_get_entropy_fallback(void);
void hardpps(const struct timespec64 *, const struct timespec64 *);
int read_current_timer(unsigned long *timer_val);
#endif
