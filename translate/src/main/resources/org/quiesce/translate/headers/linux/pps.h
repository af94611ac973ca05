#ifndef QZ_LINUX_PPS_H
#define QZ_LINUX_PPS_H
#define PPS_MAX_NAME_LEN 0x20
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
