#ifndef QZ_LINUX_HDLC_IOCTL_H
#define QZ_LINUX_HDLC_IOCTL_H
typedef struct {
	unsigned int clock_rate;
	unsigned int clock_type;
	unsigned short loopback;
} sync_serial_settings;
typedef struct {
	unsigned short dce;
} fr_proto;
#endif
