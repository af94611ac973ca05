#ifndef QZ_LINUX_HRTIMER_H
#define QZ_LINUX_HRTIMER_H
void hrtimer_set_expires_range(struct hrtimer *timer, ktime_t time, ktime_t delta);
ktime_t hrtimer_get_softexpires(const struct hrtimer *timer);
s64 hrtimer_get_expires_tv64(const struct hrtimer *timer);
#endif
