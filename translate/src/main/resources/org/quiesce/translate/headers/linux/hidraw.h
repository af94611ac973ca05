#ifndef QZ_LINUX_HIDRAW_H
#define QZ_LINUX_HIDRAW_H
#include <linux/hid.h>
struct fasync_struct;
struct hid_device;
struct hidraw;
#define HIDIOCGRDESCSIZE _IOR('H', 0x01, int)
#define HIDIOCGRDESC _IOR('H', 0x02, struct hidraw_report_descriptor)
#define HIDIOCGRAWINFO _IOR('H', 0x03, struct hidraw_devinfo)
#define HIDRAW_FIRST_MINOR 0
#define HIDRAW_MAX_DEVICES 0x40
#define HIDRAW_BUFFER_SIZE 0x40
#define HIDIOCGRAWNAME(a_) _IOC(_IOC_READ, 'H', 0x04, a_)
#define HIDIOCGRAWPHYS(a_) _IOC(_IOC_READ, 'H', 0x05, a_)
#define HIDIOCSFEATURE(a_) _IOC(_IOC_WRITE | _IOC_READ, 'H', 0x06, a_)
#define HIDIOCGFEATURE(a_) _IOC(_IOC_WRITE | _IOC_READ, 'H', 0x07, a_)
#define HIDIOCGRAWUNIQ(a_) _IOC(_IOC_READ, 'H', 0x08, a_)
#define HIDIOCSINPUT(a_) _IOC(_IOC_WRITE | _IOC_READ, 'H', 0x09, a_)
#define HIDIOCGINPUT(a_) _IOC(_IOC_WRITE | _IOC_READ, 'H', 0x0A, a_)
#define HIDIOCSOUTPUT(a_) _IOC(_IOC_WRITE | _IOC_READ, 'H', 0x0B, a_)
#define HIDIOCGOUTPUT(a_) _IOC(_IOC_WRITE | _IOC_READ, 'H', 0x0C, a_)
struct hidraw_report_descriptor {
	__u32 size;
	__u8 value[HID_MAX_DESCRIPTOR_SIZE];
};
struct hidraw_devinfo {
	__u32 bustype;
	__s16 vendor;
	__s16 product;
};
struct hidraw {
	unsigned int minor;
	int exist;
	int open;
	wait_queue_head_t wait;
	struct hid_device *hid;
	struct device *dev;
	spinlock_t list_lock;
	struct list_head list;
};
struct hidraw_report {
	__u8 *value;
	int len;
};
struct hidraw_list {
	struct hidraw_report buffer[HIDRAW_BUFFER_SIZE];
	int head;
	int tail;
	struct fasync_struct *fasync;
	struct hidraw *hidraw;
	struct list_head node;
	struct mutex read_mutex;
};
int hidraw_init(void);
void hidraw_exit(void);
int hidraw_report_event(struct hid_device *, u8 *, int);
int hidraw_connect(struct hid_device *);
void hidraw_disconnect(struct hid_device *);
#endif
