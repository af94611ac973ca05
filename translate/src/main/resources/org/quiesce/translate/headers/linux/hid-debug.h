#ifndef QZ_LINUX_HID_DEBUG_H
#define QZ_LINUX_HID_DEBUG_H
#include <linux/kfifo.h>
struct fasync_struct;
struct hid_device;
struct hid_field;
struct hid_usage;
struct seq_file;
#define HID_DEBUG_BUFSIZE 0x200
#define HID_DEBUG_FIFOSIZE 0x200
struct hid_debug_list {
	DECLARE_KFIFO_PTR(hid_debug_fifo, char);
	struct fasync_struct *fasync;
	struct hid_device *hdev;
	struct list_head node;
	struct mutex read_mutex;
};
void hid_dump_input(struct hid_device *, struct hid_usage *, __s32);
void hid_dump_report(struct hid_device *, int, u8 *, int);
void hid_dump_device(struct hid_device *, struct seq_file *);
void hid_dump_field(struct hid_field *, int, struct seq_file *);
char *hid_resolv_usage(unsigned, struct seq_file *);
void hid_debug_register(struct hid_device *, const char *);
void hid_debug_unregister(struct hid_device *);
void hid_debug_init(void);
void hid_debug_exit(void);
void hid_debug_event(struct hid_device *, char *);
#endif
