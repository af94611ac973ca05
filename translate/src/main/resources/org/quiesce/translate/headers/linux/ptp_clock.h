#ifndef QZ_LINUX_PTP_CLOCK_H
#define QZ_LINUX_PTP_CLOCK_H
#define PTP_ENABLE_FEATURE 1
#define PTP_RISING_EDGE 2
#define PTP_FALLING_EDGE 4
#define PTP_STRICT_FLAGS 8
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
struct ptp_pin_desc {
	char name[64];
	unsigned int index;
	unsigned int func;
	unsigned int chan;
};
#endif
