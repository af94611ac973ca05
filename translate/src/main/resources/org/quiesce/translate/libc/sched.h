#ifndef _QZ_SCHED_H
#define _QZ_SCHED_H
#include <time.h>
int sched_yield(void);
#endif
