#ifndef QZ_LINUX_PTP_CLOCK_H
#define QZ_LINUX_PTP_CLOCK_H
struct ptp_clock_time {
	__s64 sec;
	__u32 nsec;
	__u32 reserved;
};
struct ptp_extts_request {
	unsigned int index;
	unsigned int flags;
};
struct ptp_perout_request {
	union {
		struct ptp_clock_time start;
		struct ptp_clock_time phase;
	};
	struct ptp_clock_time period;
	unsigned int index;
	unsigned int flags;
	union {
		struct ptp_clock_time on;
	};
};
enum ptp_pin_function { PTP_PF_NONE, PTP_PF_EXTTS, PTP_PF_PEROUT, PTP_PF_PHYSYNC };
#endif
