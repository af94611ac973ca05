#ifndef QZ_LINUX_CLOCKSOURCE_H
#define QZ_LINUX_CLOCKSOURCE_H
#include <linux/clocksource_ids.h>
struct clocksource;
#define CLOCK_SOURCE_IS_CONTINUOUS 1
#define CLOCKSOURCE_MASK(a_) GENMASK_ULL((a_)- 1, 0)
struct clocksource {
	u64 (*read)(struct clocksource *cs);
	u64 mask;
	u32 mult;
	u32 shift;
	struct arch_clocksource_data archdata;
	const char *name;
	struct list_head list;
	int rating;
	enum clocksource_ids id;
	unsigned long flags;
	int (*enable)(struct clocksource *cs);
	void (*disable)(struct clocksource *cs);
	void (*suspend)(struct clocksource *cs);
	void (*resume)(struct clocksource *cs);
	struct module *owner;
};
u32 clocksource_khz2mult(u32 khz, u32 shift_constant);
int clocksource_unregister(struct clocksource *);
void clocks_calc_mult_shift(u32 *mult, u32 *shift, u32 from, u32 to, u32 minsec);
int clocksource_register_hz(struct clocksource *cs, u32 hz);
u64 clocksource_mmio_readl_up(struct clocksource *);
u64 clocksource_mmio_readl_down(struct clocksource *);
int clocksource_mmio_init(void *, const char *, unsigned long, int, unsigned, u64 (*)(struct clocksource *));
#endif
