#ifndef QZ_LINUX_RTC_DS1286_H
#define QZ_LINUX_RTC_DS1286_H
#define RTC_DATE 8
#endif
