#ifndef QZ_LINUX_DELAY_H
#define QZ_LINUX_DELAY_H
#define MAX_UDELAY_MS 5
extern unsigned long loops_per_jiffy;
#endif
