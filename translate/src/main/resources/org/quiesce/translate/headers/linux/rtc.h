#ifndef QZ_LINUX_RTC_H
#define QZ_LINUX_RTC_H
#include <linux/cdev.h>
#include <linux/fs.h>
#include <linux/nvmem-provider.h>
#include <linux/pm_wakeup.h>
#include <linux/seq_file.h>
#include <linux/time64.h>
#include <linux/timerqueue.h>
#include <linux/uaccess.h>
struct fasync_struct;
struct nvmem_config;
struct rtc_class_ops;
struct rtc_device;
struct rtc_param;
struct rtc_time;
struct rtc_timer;
struct rtc_wkalrm;
struct seq_file;
#define RTC_AIE_ON _IO('p', 0x01)
#define RTC_AIE_OFF _IO('p', 0x02)
#define RTC_UIE_ON _IO('p', 0x03)
#define RTC_UIE_OFF _IO('p', 0x04)
#define RTC_PIE_ON _IO('p', 0x05)
#define RTC_PIE_OFF _IO('p', 0x06)
#define RTC_WIE_ON _IO('p', 0x0f)
#define RTC_WIE_OFF _IO('p', 0x10)
#define RTC_ALM_SET _IOW('p', 0x07, struct rtc_time)
#define RTC_ALM_READ _IOR('p', 0x08, struct rtc_time)
#define RTC_RD_TIME _IOR('p', 0x09, struct rtc_time)
#define RTC_SET_TIME _IOW('p', 0x0a, struct rtc_time)
#define RTC_IRQP_READ _IOR('p', 0x0b, unsigned long)
#define RTC_IRQP_SET _IOW('p', 0x0c, unsigned long)
#define RTC_EPOCH_SET _IOW('p', 0x0e, unsigned long)
#define RTC_WKALM_SET _IOW('p', 0x0f, struct rtc_wkalrm)
#define RTC_WKALM_RD _IOR('p', 0x10, struct rtc_wkalrm)
#define RTC_PARAM_GET _IOW('p', 0x13, struct rtc_param)
#define RTC_PARAM_SET _IOW('p', 0x14, struct rtc_param)
#define RTC_VL_DATA_INVALID 1UL
#define RTC_VL_BACKUP_LOW 2UL
#define RTC_VL_ACCURACY_LOW 8UL
#define RTC_VL_BACKUP_SWITCH 0x10UL
#define RTC_VL_READ _IOR('p', 0x13, unsigned int)
#define RTC_VL_CLR _IO('p', 0x14)
#define RTC_IRQF 0x80
#define RTC_PF 0x40
#define RTC_AF 0x20
#define RTC_UF 0x10
#define RTC_FEATURE_ALARM 0
#define RTC_FEATURE_ALARM_RES_MINUTE 1
#define RTC_FEATURE_ALARM_RES_2S 3
#define RTC_FEATURE_UPDATE_INTERRUPT 4
#define RTC_FEATURE_CORRECTION 5
#define RTC_FEATURE_BACKUP_SWITCH_MODE 6
#define RTC_FEATURE_ALARM_WAKEUP_ONLY 7
#define RTC_FEATURE_CNT 8
#define RTC_PARAM_FEATURES 0
#define RTC_PARAM_CORRECTION 1
#define RTC_PARAM_BACKUP_SWITCH_MODE 2
#define RTC_BSM_DISABLED 0
#define RTC_BSM_DIRECT 1
#define RTC_BSM_LEVEL 2
#define RTC_BSM_STANDBY 3
#define RTC_MAX_FREQ 0x2000
#define RTC_DEV_BUSY 0
#define RTC_NO_CDEV 1
#define RTC_TIMESTAMP_BEGIN_0000 (-62167219200LL)
#define RTC_TIMESTAMP_BEGIN_1900 (-2208988800LL)
#define RTC_TIMESTAMP_BEGIN_2000 0x386d4380LL
#define RTC_TIMESTAMP_END_2063 0xb0cf3b7fLL
#define RTC_TIMESTAMP_END_2079 0xcee7b97fLL
#define RTC_TIMESTAMP_END_2099 0xf48656ffLL
#define RTC_TIMESTAMP_END_2199 0x1b09e18ffLL
#define RTC_TIMESTAMP_END_9999 0x3afff4417fLL
#define to_rtc_device(a_) container_of(a_, struct rtc_device, dev)
#define rtc_lock(a_) mutex_lock(& a_-> ops_lock)
#define rtc_unlock(a_) mutex_unlock(& a_-> ops_lock)
#define devm_rtc_register_device(a_) __devm_rtc_register_device(THIS_MODULE, a_)
struct rtc_time {
	int tm_sec;
	int tm_min;
	int tm_hour;
	int tm_mday;
	int tm_mon;
	int tm_year;
	int tm_wday;
	int tm_yday;
	int tm_isdst;
};
struct rtc_wkalrm {
	unsigned char enabled;
	unsigned char pending;
	struct rtc_time time;
};
struct rtc_param {
	__u64 param;
	union {
		__u64 uvalue;
		__s64 svalue;
		__u64 ptr;
	};
	__u32 index;
};
struct rtc_class_ops {
	int (*ioctl)(struct device *, unsigned int, unsigned long);
	int (*read_time)(struct device *, struct rtc_time *);
	int (*set_time)(struct device *, struct rtc_time *);
	int (*read_alarm)(struct device *, struct rtc_wkalrm *);
	int (*set_alarm)(struct device *, struct rtc_wkalrm *);
	int (*proc)(struct device *, struct seq_file *);
	int (*alarm_irq_enable)(struct device *, unsigned int enabled);
	int (*read_offset)(struct device *, long *offset);
	int (*set_offset)(struct device *, long offset);
	int (*param_get)(struct device *, struct rtc_param *param);
	int (*param_set)(struct device *, struct rtc_param *param);
};
struct rtc_timer {
	struct timerqueue_node node;
	ktime_t period;
	void (*func)(struct rtc_device *rtc);
	struct rtc_device *rtc;
	int enabled;
};
struct rtc_device {
	struct device dev;
	struct module *owner;
	int id;
	const struct rtc_class_ops *ops;
	struct mutex ops_lock;
	struct cdev char_dev;
	unsigned long flags;
	unsigned long irq_data;
	spinlock_t irq_lock;
	wait_queue_head_t irq_queue;
	struct fasync_struct *async_queue;
	int irq_freq;
	int max_user_freq;
	struct timerqueue_head timerqueue;
	struct rtc_timer aie_timer;
	struct rtc_timer uie_rtctimer;
	struct hrtimer pie_timer;
	int pie_enabled;
	struct work_struct irqwork;
	unsigned long set_offset_nsec;
	unsigned long features[BITS_TO_LONGS(RTC_FEATURE_CNT)];
	time64_t range_min;
	timeu64_t range_max;
	time64_t start_secs;
	time64_t offset_secs;
	bool set_start_time;
	struct work_struct uie_task;
	struct timer_list uie_timer;
	unsigned int oldsecs;
	unsigned int uie_irq_active : 1;
	unsigned int stop_uie_polling : 1;
	unsigned int uie_task_active : 1;
	unsigned int uie_timer_active : 1;
};
int rtc_month_days(unsigned int month, unsigned int year);
int rtc_year_days(unsigned int day, unsigned int month, unsigned int year);
int rtc_valid_tm(struct rtc_time *tm);
time64_t rtc_tm_to_time64(struct rtc_time *tm);
void rtc_time64_to_tm(time64_t time, struct rtc_time *tm);
ktime_t rtc_tm_to_ktime(struct rtc_time tm);
struct rtc_time rtc_ktime_to_tm(ktime_t kt);
time64_t rtc_tm_sub(struct rtc_time *lhs, struct rtc_time *rhs);
extern struct class *rtc_class;
struct rtc_device *devm_rtc_device_register(struct device *dev, const char *name, const struct rtc_class_ops *ops, struct module *owner);
struct rtc_device *devm_rtc_allocate_device(struct device *dev);
int __devm_rtc_register_device(struct module *owner, struct rtc_device *rtc);
int rtc_read_time(struct rtc_device *rtc, struct rtc_time *tm);
int rtc_set_time(struct rtc_device *rtc, struct rtc_time *tm);
int __rtc_read_alarm(struct rtc_device *rtc, struct rtc_wkalrm *alarm);
int rtc_read_alarm(struct rtc_device *rtc, struct rtc_wkalrm *alrm);
int rtc_set_alarm(struct rtc_device *rtc, struct rtc_wkalrm *alrm);
int rtc_initialize_alarm(struct rtc_device *rtc, struct rtc_wkalrm *alrm);
void rtc_update_irq(struct rtc_device *rtc, unsigned long num, unsigned long events);
struct rtc_device *rtc_class_open(const char *name);
void rtc_class_close(struct rtc_device *rtc);
int rtc_irq_set_state(struct rtc_device *rtc, int enabled);
int rtc_irq_set_freq(struct rtc_device *rtc, int freq);
int rtc_update_irq_enable(struct rtc_device *rtc, unsigned int enabled);
int rtc_alarm_irq_enable(struct rtc_device *rtc, unsigned int enabled);
int rtc_dev_update_irq_enable_emul(struct rtc_device *rtc, unsigned int enabled);
void rtc_handle_legacy_irq(struct rtc_device *rtc, int num, int mode);
void rtc_aie_update_irq(struct rtc_device *rtc);
void rtc_uie_update_irq(struct rtc_device *rtc);
enum hrtimer_restart rtc_pie_update_irq(struct hrtimer *timer);
void rtc_timer_init(struct rtc_timer *timer, void (*f)(struct rtc_device *r), struct rtc_device *rtc);
int rtc_timer_start(struct rtc_device *rtc, struct rtc_timer *timer, ktime_t expires, ktime_t period);
void rtc_timer_cancel(struct rtc_device *rtc, struct rtc_timer *timer);
int rtc_read_offset(struct rtc_device *rtc, long *offset);
int rtc_set_offset(struct rtc_device *rtc, long offset);
void rtc_timer_do_work(struct work_struct *work);
bool is_leap_year(unsigned int year);
extern int rtc_hctosys_ret;
int devm_rtc_nvmem_register(struct rtc_device *rtc, struct nvmem_config *nvmem_config);
int rtc_add_group(struct rtc_device *rtc, const struct attribute_group *grp);
int rtc_add_groups(struct rtc_device *rtc, const struct attribute_group **grps);
#endif
