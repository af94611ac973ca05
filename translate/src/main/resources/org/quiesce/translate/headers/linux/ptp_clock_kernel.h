#ifndef QZ_LINUX_PTP_CLOCK_KERNEL_H
#define QZ_LINUX_PTP_CLOCK_KERNEL_H
#include <linux/cdev.h>
#include <linux/notifier.h>
#include <linux/pps_kernel.h>
#include <linux/ptp_clock.h>
#include <linux/sockios.h>
#include <linux/timecounter.h>
struct ptp_clock;
struct ptp_clock_event;
struct ptp_clock_info;
struct ptp_clock_request;
struct ptp_pin_desc;
struct ptp_system_timestamp;
struct system_device_crosststamp;
#define PTP_CLOCK_NAME_LEN 0x20
enum { PTP_CLK_REQ_EXTTS, PTP_CLK_REQ_PEROUT, PTP_CLK_REQ_PPS };
struct ptp_clock_request {
	int type;
	union {
		struct ptp_extts_request extts;
		struct ptp_perout_request perout;
	};
};
struct ptp_system_timestamp {
	int __qz_none;
};
struct ptp_clock_info {
	struct module *owner;
	char name[PTP_CLOCK_NAME_LEN];
	s32 max_adj;
	int n_alarm;
	int n_ext_ts;
	int n_per_out;
	int n_pins;
	int pps;
	struct ptp_pin_desc *pin_config;
	int (*adjfine)(struct ptp_clock_info *ptp, long scaled_ppm);
	int (*adjfreq)(struct ptp_clock_info *ptp, s32 delta);
	int (*adjtime)(struct ptp_clock_info *ptp, s64 delta);
	int (*gettime64)(struct ptp_clock_info *ptp, struct timespec64 *ts);
	int (*gettimex64)(struct ptp_clock_info *ptp, struct timespec64 *ts, struct ptp_system_timestamp *sts);
	int (*getcrosststamp)(struct ptp_clock_info *ptp, struct system_device_crosststamp *cts);
	int (*settime64)(struct ptp_clock_info *p, const struct timespec64 *ts);
	int (*getcyclesx64)(struct ptp_clock_info *ptp, struct timespec64 *ts, struct ptp_system_timestamp *sts);
	int (*enable)(struct ptp_clock_info *ptp, struct ptp_clock_request *request, int on);
	int (*verify)(struct ptp_clock_info *ptp, unsigned int pin, enum ptp_pin_function func, unsigned int chan);
	long (*do_aux_work)(struct ptp_clock_info *ptp);
};
enum ptp_clock_events { PTP_CLOCK_EXTTS = 1, PTP_CLOCK_PPS, PTP_CLOCK_PPSUSR };
struct ptp_clock_event {
	int type;
	int index;
	union {
		u64 timestamp;
		struct pps_event_time pps_times;
	};
};
long scaled_ppm_to_ppb(long ppm);
struct ptp_clock *ptp_clock_register(struct ptp_clock_info *info, struct device *parent);
int ptp_clock_unregister(struct ptp_clock *ptp);
void ptp_clock_event(struct ptp_clock *ptp, struct ptp_clock_event *event);
int ptp_clock_index(struct ptp_clock *ptp);
int ptp_find_pin(struct ptp_clock *ptp, enum ptp_pin_function func, unsigned int chan);
int ptp_find_pin_unlocked(struct ptp_clock *ptp, enum ptp_pin_function func, unsigned int chan);
int ptp_schedule_worker(struct ptp_clock *ptp, unsigned long delay);
void ptp_cancel_worker_sync(struct ptp_clock *ptp);
void ptp_read_system_prets(struct ptp_system_timestamp *sts);
void ptp_read_system_postts(struct ptp_system_timestamp *sts);
#endif
