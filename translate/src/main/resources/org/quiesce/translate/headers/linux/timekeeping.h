#ifndef QZ_LINUX_TIMEKEEPING_H
#define QZ_LINUX_TIMEKEEPING_H
struct clocksource;
struct system_counterval_t;
struct system_device_crosststamp;
struct system_time_snapshot;
enum tk_offsets { TK_OFFS_BOOT = 1 };
struct system_time_snapshot {
	u64 cycles;
	ktime_t real;
	ktime_t raw;
};
struct system_device_crosststamp {
	ktime_t device;
};
struct system_counterval_t {
	u64 cycles;
	struct clocksource *cs;
};
int do_settimeofday64(const struct timespec64 *ts);
ktime_t ktime_mono_to_any(ktime_t tmono, enum tk_offsets offs);
ktime_t ktime_get_coarse_boottime(void);
ktime_t ktime_get_clocktai(void);
u64 ktime_get_coarse_boottime_ns(void);
ktime_t ktime_mono_to_real(ktime_t mono);
void ktime_get_clocktai_ts64(struct timespec64 *ts);
bool timekeeping_rtc_skipsuspend(void);
bool timekeeping_rtc_skipresume(void);
void timekeeping_inject_sleeptime64(const struct timespec64 *delta);
int get_device_system_crosststamp(int (*get_time_fn)(ktime_t *device_time, struct system_counterval_t *system_counterval, void *ctx), void *ctx, struct system_time_snapshot *history, struct system_device_crosststamp *xtstamp);
void ktime_get_snapshot(struct system_time_snapshot *systime_snapshot);
#endif
