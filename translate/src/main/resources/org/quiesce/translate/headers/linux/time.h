#ifndef QZ_LINUX_TIME_H
#define QZ_LINUX_TIME_H
#define MSEC_PER_SEC 1000L
#define USEC_PER_MSEC 1000L
#define NSEC_PER_USEC 1000L
#define NSEC_PER_MSEC 1000000L
#define USEC_PER_SEC 1000000L
#define NSEC_PER_SEC 1000000000L
#define PSEC_PER_NSEC 1000L
#define PSEC_PER_SEC 1000000000000LL
#define FSEC_PER_SEC 1000000000000000LL
#define TICK_NSEC 4000000
#define CLOCK_REALTIME 0
#define CLOCK_MONOTONIC 1
#define CLOCK_BOOTTIME 7
#define KTIME_MAX 9223372036854775807LL
#define KTIME_SEC_MAX (KTIME_MAX / NSEC_PER_SEC)
struct timespec64 { time64_t tv_sec; long tv_nsec; };
struct timespec { long tv_sec; long tv_nsec; };
struct timeval { long tv_sec; long tv_usec; };
struct __kernel_timespec { long long tv_sec; long long tv_nsec; };
struct __kernel_old_timeval { long tv_sec; long tv_usec; };
struct itimerspec64 { struct timespec64 it_interval; struct timespec64 it_value; };
struct tm { int tm_sec; int tm_min; int tm_hour; int tm_mday; int tm_mon; long tm_year; int tm_wday; int tm_yday; };
/* The clock is volatile: each reading is its own. */
extern volatile unsigned long jiffies;
extern volatile u64 jiffies_64;
u64 get_jiffies_64(void);
#define INITIAL_JIFFIES ((unsigned long)(unsigned int)(-300 * HZ))
#define MAX_JIFFY_OFFSET ((LONG_MAX >> 1) - 1)
#define time_after(a, b) ((long)((b) - (a)) < 0)
#define time_before(a, b) time_after(b, a)
#define time_after_eq(a, b) ((long)((a) - (b)) >= 0)
#define time_before_eq(a, b) time_after_eq(b, a)
#define time_in_range(a, b, c) (time_after_eq(a, b) && time_before_eq(a, c))
#define time_in_range_open(a, b, c) (time_after_eq(a, b) && time_before(a, c))
#define time_after64(a, b) ((s64)((b) - (a)) < 0)
#define time_before64(a, b) time_after64(b, a)
#define time_after_eq64(a, b) ((s64)((a) - (b)) >= 0)
#define time_is_before_jiffies(a) time_after(jiffies, a)
#define time_is_after_jiffies(a) time_before(jiffies, a)
#define time_is_before_eq_jiffies(a) time_after_eq(jiffies, a)
#define time_is_after_eq_jiffies(a) time_before_eq(jiffies, a)
#define time_is_after_jiffies64(a) time_before64(get_jiffies_64(), a)
unsigned int jiffies_to_msecs(unsigned long j);
unsigned int jiffies_to_usecs(unsigned long j);
u64 jiffies_to_nsecs(unsigned long j);
unsigned long jiffies_to_clock_t(unsigned long j);
unsigned long jiffies_delta_to_clock_t(long j);
long jiffies_delta_to_msecs(long j);
unsigned long clock_t_to_jiffies(unsigned long x);
u64 jiffies64_to_nsecs(u64 j);
u64 jiffies64_to_msecs(u64 j);
unsigned long msecs_to_jiffies(unsigned int m);
unsigned long usecs_to_jiffies(unsigned int u);
unsigned long nsecs_to_jiffies(u64 n);
u64 nsecs_to_jiffies64(u64 n);
unsigned long secs_to_jiffies(unsigned int s);
unsigned long round_jiffies(unsigned long j);
unsigned long round_jiffies_relative(unsigned long j);
unsigned long round_jiffies_up(unsigned long j);
unsigned long round_jiffies_up_relative(unsigned long j);
ktime_t ktime_get(void);
ktime_t ktime_get_real(void);
ktime_t ktime_get_boottime(void);
ktime_t ktime_get_raw(void);
ktime_t ktime_get_coarse(void);
u64 ktime_get_ns(void);
u64 ktime_get_real_ns(void);
u64 ktime_get_boottime_ns(void);
u64 ktime_get_raw_ns(void);
u64 ktime_get_mono_fast_ns(void);
time64_t ktime_get_seconds(void);
time64_t ktime_get_real_seconds(void);
time64_t ktime_get_boottime_seconds(void);
void ktime_get_ts64(struct timespec64 *ts);
void ktime_get_real_ts64(struct timespec64 *ts);
void ktime_get_boottime_ts64(struct timespec64 *ts);
void ktime_get_coarse_real_ts64(struct timespec64 *ts);
void ktime_get_raw_ts64(struct timespec64 *ts);
#define getnstimeofday(ts) ktime_get_real_ts64((void *)(ts))
#define do_gettimeofday(tv) ktime_get_real_ts64((void *)(tv))
#define get_seconds() ktime_get_real_seconds()
static inline ktime_t ktime_set(s64 secs, unsigned long nsecs) { return secs * NSEC_PER_SEC + (s64)nsecs; }
static inline ktime_t ktime_add(ktime_t a, ktime_t b) { return a + b; }
static inline ktime_t ktime_sub(ktime_t a, ktime_t b) { return a - b; }
static inline ktime_t ktime_add_ns(ktime_t a, u64 ns) { return a + (s64)ns; }
static inline ktime_t ktime_sub_ns(ktime_t a, u64 ns) { return a - (s64)ns; }
static inline ktime_t ktime_add_us(ktime_t a, u64 us) { return a + (s64)us * 1000; }
static inline ktime_t ktime_sub_us(ktime_t a, u64 us) { return a - (s64)us * 1000; }
static inline ktime_t ktime_add_ms(ktime_t a, u64 ms) { return a + (s64)ms * 1000000; }
static inline ktime_t ktime_sub_ms(ktime_t a, u64 ms) { return a - (s64)ms * 1000000; }
static inline int ktime_compare(ktime_t a, ktime_t b) { return a < b ? -1 : a > b ? 1 : 0; }
static inline bool ktime_after(ktime_t a, ktime_t b) { return a > b; }
static inline bool ktime_before(ktime_t a, ktime_t b) { return a < b; }
static inline s64 ktime_to_ns(ktime_t t) { return t; }
static inline s64 ktime_to_us(ktime_t t) { return t / 1000; }
static inline s64 ktime_to_ms(ktime_t t) { return t / 1000000; }
static inline s64 ktime_divns(ktime_t t, s64 d) { return t / d; }
static inline s64 ktime_us_delta(ktime_t a, ktime_t b) { return (a - b) / 1000; }
static inline s64 ktime_ms_delta(ktime_t a, ktime_t b) { return (a - b) / 1000000; }
static inline ktime_t ns_to_ktime(u64 ns) { return ns; }
static inline ktime_t us_to_ktime(u64 us) { return us * 1000; }
static inline ktime_t ms_to_ktime(u64 ms) { return ms * 1000000; }
struct timespec64 ktime_to_timespec64(ktime_t t);
ktime_t timespec64_to_ktime(struct timespec64 ts);
struct timespec64 ns_to_timespec64(s64 ns);
s64 timespec64_to_ns(const struct timespec64 *ts);
struct timespec64 timespec64_add(struct timespec64 a, struct timespec64 b);
struct timespec64 timespec64_sub(struct timespec64 a, struct timespec64 b);
int timespec64_compare(const struct timespec64 *a, const struct timespec64 *b);
void set_normalized_timespec64(struct timespec64 *ts, time64_t sec, s64 nsec);
void timespec64_add_ns(struct timespec64 *ts, u64 ns);
void time64_to_tm(time64_t secs, int offset, struct tm *tm);
#define time_to_tm(s, o, t) time64_to_tm(s, o, t)
time64_t mktime64(unsigned int year, unsigned int mon, unsigned int day, unsigned int hour, unsigned int min, unsigned int sec);
u64 local_clock(void);
u64 sched_clock(void);
u64 get_cycles(void);
void udelay(unsigned long us);
void ndelay(unsigned long ns);
void mdelay(unsigned long ms);
void __udelay(unsigned long us);
void msleep(unsigned int ms);
unsigned long msleep_interruptible(unsigned int ms);
void ssleep(unsigned int seconds);
void fsleep(unsigned long us);
void usleep_range(unsigned long min, unsigned long max);
void usleep_idle_range(unsigned long min, unsigned long max);
#define usleep_range_state(a, b, s) usleep_range(a, b)
void cpu_relax(void);
/* Registers are polled until a value or a time; the time is a guess. */
#define read_poll_timeout(op, val, cond, sleep_us, timeout_us, before, args...) ({ \
	if (before) fsleep(sleep_us); \
	for (;;) { (val) = op(args); if (cond) break; if (__qz_maybe()) { (val) = op(args); break; } if (sleep_us) fsleep(sleep_us); cpu_relax(); } \
	(cond) ? 0 : -ETIMEDOUT; })
#define read_poll_timeout_atomic(op, val, cond, delay_us, timeout_us, before, args...) ({ if (before) udelay(delay_us); \
	for (;;) { (val) = op(args); if (cond) break; if (__qz_maybe()) { (val) = op(args); break; } udelay(delay_us); cpu_relax(); } \
	(cond) ? 0 : -ETIMEDOUT; })
#define poll_timeout_us(op, cond, sleep_us, timeout_us, before) ({ if (before) fsleep(sleep_us); for (;;) { op; if (cond) break; if (__qz_maybe()) { op; break; } if (sleep_us) fsleep(sleep_us); } (cond) ? 0 : -ETIMEDOUT; })
#define poll_timeout_us_atomic(op, cond, delay_us, timeout_us, before) ({ for (;;) { op; if (cond) break; if (__qz_maybe()) { op; break; } udelay(delay_us); } (cond) ? 0 : -ETIMEDOUT; })
#define readx_poll_timeout(op, addr, val, cond, s, t) read_poll_timeout(op, val, cond, s, t, 0, addr)
#define readx_poll_timeout_atomic(op, addr, val, cond, s, t) read_poll_timeout_atomic(op, val, cond, s, t, 0, addr)
#define readb_poll_timeout(a, v, c, s, t) readx_poll_timeout(readb, a, v, c, s, t)
#define readw_poll_timeout(a, v, c, s, t) readx_poll_timeout(readw, a, v, c, s, t)
#define readl_poll_timeout(a, v, c, s, t) readx_poll_timeout(readl, a, v, c, s, t)
#define readq_poll_timeout(a, v, c, s, t) readx_poll_timeout(readq, a, v, c, s, t)
#define readb_relaxed_poll_timeout(a, v, c, s, t) readx_poll_timeout(readb, a, v, c, s, t)
#define readw_relaxed_poll_timeout(a, v, c, s, t) readx_poll_timeout(readw, a, v, c, s, t)
#define readl_relaxed_poll_timeout(a, v, c, s, t) readx_poll_timeout(readl, a, v, c, s, t)
#define readb_poll_timeout_atomic(a, v, c, s, t) readx_poll_timeout_atomic(readb, a, v, c, s, t)
#define readw_poll_timeout_atomic(a, v, c, s, t) readx_poll_timeout_atomic(readw, a, v, c, s, t)
#define readl_poll_timeout_atomic(a, v, c, s, t) readx_poll_timeout_atomic(readl, a, v, c, s, t)
#define readl_relaxed_poll_timeout_atomic(a, v, c, s, t) readx_poll_timeout_atomic(readl, a, v, c, s, t)
#define ioread32_poll_timeout(a, v, c, s, t) readx_poll_timeout(ioread32, a, v, c, s, t)
#define spin_event_timeout(cond, timeout, delay) ({ int __qz_r; for (;;) { __qz_r = !!(cond); if (__qz_r || __qz_maybe()) break; udelay(delay); } __qz_r; })
#endif
