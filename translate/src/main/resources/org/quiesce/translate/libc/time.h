#ifndef _QZ_TIME_H
#define _QZ_TIME_H
#include <sys/types.h>
typedef int clockid_t;
typedef long clock_t;
struct timespec {
	time_t tv_sec;
	long tv_nsec;
};
#define CLOCK_REALTIME 0
#define CLOCK_MONOTONIC 1
#define CLOCKS_PER_SEC 1000000L
time_t time(time_t *to);
clock_t clock(void);
int clock_gettime(clockid_t clock, struct timespec *to);
int nanosleep(const struct timespec *time, struct timespec *left);
#endif
