#ifndef QZ_LINUX_IF_H
#define QZ_LINUX_IF_H
#include <linux/hdlc/ioctl.h>
#define IFNAMSIZ 0x10
#define IF_GET_IFACE 1
#define IF_IFACE_SYNC_SERIAL 0x1005
#define ifr_data ifr_ifru.ifru_data
struct ifmap {
	unsigned long mem_start;
	unsigned long mem_end;
	unsigned short base_addr;
	unsigned char irq;
	unsigned char dma;
	unsigned char port;
};
struct if_settings {
	unsigned int type;
	unsigned int size;
	union {
		fr_proto *fr;
		sync_serial_settings *sync;
	} ifs_ifsu;
};
struct ifreq {
	union {
		char ifrn_name[IFNAMSIZ];
	} ifr_ifrn;
};
#endif
