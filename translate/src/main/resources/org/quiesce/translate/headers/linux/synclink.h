#ifndef QZ_LINUX_SYNCLINK_H
#define QZ_LINUX_SYNCLINK_H
#define RX_CRC_ERROR 1
struct gpio_desc {
	__u32 state;
	__u32 dir;
};
#endif
