#ifndef QZ_LINUX_TIMECOUNTER_H
#define QZ_LINUX_TIMECOUNTER_H
struct cyclecounter;
struct timecounter;
#define CYCLECOUNTER_MASK(a_) (u64)((a_)< 64 ?((1ULL << (a_))- 1) :- 1)
struct cyclecounter {
	u64 (*read)(const struct cyclecounter *cc);
	u64 mask;
	u32 mult;
	u32 shift;
};
struct timecounter {
	const struct cyclecounter *cc;
	u64 cycle_last;
	u64 nsec;
	u64 mask;
	u64 frac;
};
u64 cyclecounter_cyc2ns(const struct cyclecounter *cc, u64 cycles, u64 mask, u64 *frac);
void timecounter_adjtime(struct timecounter *tc, s64 delta);
void timecounter_init(struct timecounter *tc, const struct cyclecounter *cc, u64 start_tstamp);
u64 timecounter_read(struct timecounter *tc);
u64 timecounter_cyc2time(const struct timecounter *tc, u64 cycle_tstamp);
#endif
