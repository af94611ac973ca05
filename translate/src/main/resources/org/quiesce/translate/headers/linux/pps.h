#ifndef QZ_LINUX_PPS_H
#define QZ_LINUX_PPS_H
#define PPS_MAX_NAME_LEN 0x20
#define PPS_CAPTUREASSERT 1
#define PPS_CAPTURECLEAR 2
#define PPS_OFFSETASSERT 0x10
#define PPS_CANWAIT 0x100
#define PPS_TSFMT_TSPEC 0x1000
struct pps_ktime {
	__s64 sec;
	__s32 nsec;
	__u32 flags;
};
struct pps_kparams {
	int api_version;
	int mode;
	struct pps_ktime assert_off_tu;
	struct pps_ktime clear_off_tu;
};
#endif
