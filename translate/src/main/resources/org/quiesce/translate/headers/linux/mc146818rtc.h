#ifndef QZ_LINUX_MC146818RTC_H
#define QZ_LINUX_MC146818RTC_H
#include <linux/rtc.h>
struct rtc_time;
#define CMOS_RTC_FLAGS_NOFREQ 1
#define RTC_SECONDS 0
#define RTC_SECONDS_ALARM 1
#define RTC_MINUTES 2
#define RTC_MINUTES_ALARM 3
#define RTC_HOURS 4
#define RTC_HOURS_ALARM 5
#define RTC_DAY_OF_MONTH 7
#define RTC_MONTH 8
#define RTC_YEAR 9
#define RTC_REG_C 12
#define RTC_REG_D 13
#define RTC_FREQ_SELECT 10
#define RTC_UIP 0x80
#define RTC_REF_CLCK_32KHZ 0x20
#define RTC_DIV_RESET2 112
#define RTC_AMD_BANK_SELECT 0x10
#define RTC_CONTROL 11
#define RTC_SET 0x80
#define RTC_PIE 0x40
#define RTC_AIE 0x20
#define RTC_UIE 0x10
#define RTC_SQWE 8
#define RTC_DM_BINARY 4
#define RTC_24H 2
#define RTC_DST_EN 1
#define RTC_INTR_FLAGS 12
#define RTC_VALID 13
#define RTC_VRT 0x80
#define RTC_IOMAPPED 1
struct cmos_rtc_board_info {
	void (*wake_on)(struct device *dev);
	void (*wake_off)(struct device *dev);
	u32 flags;
	int address_space;
	u8 rtc_day_alarm;
	u8 rtc_mon_alarm;
	u8 rtc_century;
};
extern spinlock_t rtc_lock;
bool mc146818_does_rtc_work(void);
int mc146818_get_time(struct rtc_time *time, int timeout);
int mc146818_set_time(struct rtc_time *time);
bool mc146818_avoid_UIP(void (*callback)(unsigned char seconds, void *param), int timeout, void *param);
#endif
