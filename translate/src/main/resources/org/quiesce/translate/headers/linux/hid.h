#ifndef QZ_LINUX_HID_H
#define QZ_LINUX_HID_H
#include <linux/input.h>
#include <linux/key.h>
#include <linux/leds.h>
#include <linux/mod_devicetable.h>
#include <linux/power_supply.h>
struct dentry;
struct hid_collection;
struct hid_device;
struct hid_device_id;
struct hid_driver;
struct hid_field;
struct hid_field_entry;
struct hid_input;
struct hid_ll_driver;
struct hid_report;
struct hid_report_id;
struct hid_usage;
struct hid_usage_id;
struct input_dev;
struct power_supply;
#define USB_INTERFACE_CLASS_HID 3
#define USB_INTERFACE_SUBCLASS_BOOT 1
#define USB_INTERFACE_PROTOCOL_KEYBOARD 1
#define USB_INTERFACE_PROTOCOL_MOUSE 2
#define HID_DT_HID 33
#define HID_DT_REPORT 34
#define HID_MAX_DESCRIPTOR_SIZE 0x1000
#define HID_ITEM_FORMAT_SHORT 0
#define HID_ITEM_FORMAT_LONG 1
#define HID_ITEM_TAG_LONG 15
#define HID_MAIN_ITEM_TAG_INPUT 8
#define HID_MAIN_ITEM_TAG_OUTPUT 9
#define HID_MAIN_ITEM_TAG_FEATURE 11
#define HID_MAIN_ITEM_TAG_BEGIN_COLLECTION 10
#define HID_MAIN_ITEM_TAG_END_COLLECTION 12
#define HID_MAIN_ITEM_TAG_RESERVED_MIN 13
#define HID_MAIN_ITEM_TAG_RESERVED_MAX 15
#define HID_MAIN_ITEM_CONSTANT 1
#define HID_MAIN_ITEM_VARIABLE 2
#define HID_MAIN_ITEM_RELATIVE 4
#define HID_MAIN_ITEM_WRAP 8
#define HID_MAIN_ITEM_NONLINEAR 0x10
#define HID_MAIN_ITEM_NO_PREFERRED 0x20
#define HID_MAIN_ITEM_NULL_STATE 0x40
#define HID_MAIN_ITEM_VOLATILE 0x80
#define HID_MAIN_ITEM_BUFFERED_BYTE 0x100
#define HID_COLLECTION_PHYSICAL 0
#define HID_COLLECTION_APPLICATION 1
#define HID_COLLECTION_LOGICAL 2
#define HID_COLLECTION_NAMED_ARRAY 4
#define HID_GLOBAL_ITEM_TAG_USAGE_PAGE 0
#define HID_GLOBAL_ITEM_TAG_LOGICAL_MINIMUM 1
#define HID_GLOBAL_ITEM_TAG_LOGICAL_MAXIMUM 2
#define HID_GLOBAL_ITEM_TAG_PHYSICAL_MINIMUM 3
#define HID_GLOBAL_ITEM_TAG_PHYSICAL_MAXIMUM 4
#define HID_GLOBAL_ITEM_TAG_UNIT_EXPONENT 5
#define HID_GLOBAL_ITEM_TAG_UNIT 6
#define HID_GLOBAL_ITEM_TAG_REPORT_SIZE 7
#define HID_GLOBAL_ITEM_TAG_REPORT_ID 8
#define HID_GLOBAL_ITEM_TAG_REPORT_COUNT 9
#define HID_GLOBAL_ITEM_TAG_PUSH 10
#define HID_GLOBAL_ITEM_TAG_POP 11
#define HID_LOCAL_ITEM_TAG_USAGE 0
#define HID_LOCAL_ITEM_TAG_USAGE_MINIMUM 1
#define HID_LOCAL_ITEM_TAG_USAGE_MAXIMUM 2
#define HID_LOCAL_ITEM_TAG_DELIMITER 10
#define HID_USAGE_PAGE 0xffff0000
#define HID_UP_UNDEFINED 0
#define HID_UP_GENDESK 0x10000
#define HID_UP_SIMULATION 0x20000
#define HID_UP_GENDEVCTRLS 0x60000
#define HID_UP_KEYBOARD 0x70000
#define HID_UP_LED 0x80000
#define HID_UP_BUTTON 0x90000
#define HID_UP_ORDINAL 0xa0000
#define HID_UP_TELEPHONY 0xb0000
#define HID_UP_CONSUMER 0xc0000
#define HID_UP_DIGITIZER 0xd0000
#define HID_UP_PID 0xf0000
#define HID_UP_BATTERY 0x850000
#define HID_UP_HPVENDOR 0xff7f0000
#define HID_UP_HPVENDOR2 0xff010000
#define HID_UP_MSVENDOR 0xff000000
#define HID_UP_CUSTOM 0xff0000
#define HID_UP_LOGIVENDOR 0xffbc0000
#define HID_UP_LOGIVENDOR2 0xff090000
#define HID_UP_LOGIVENDOR3 0xff430000
#define HID_UP_LNVENDOR 0xffa00000
#define HID_UP_SENSOR 0x200000
#define HID_UP_ASUSVENDOR 0xff310000
#define HID_UP_GOOGLEVENDOR 0xffd10000
#define HID_USAGE 0xffff
#define HID_GD_POINTER 0x10001
#define HID_GD_MOUSE 0x10002
#define HID_GD_JOYSTICK 0x10004
#define HID_GD_GAMEPAD 0x10005
#define HID_GD_KEYBOARD 0x10006
#define HID_GD_KEYPAD 0x10007
#define HID_GD_MULTIAXIS 0x10008
#define HID_GD_WIRELESS_RADIO_CTLS 0x1000c
#define HID_GD_SYSTEM_MULTIAXIS 0x1000e
#define HID_GD_X 0x10030
#define HID_GD_Y 0x10031
#define HID_GD_Z 0x10032
#define HID_GD_RX 0x10033
#define HID_GD_RY 0x10034
#define HID_GD_RZ 0x10035
#define HID_GD_SLIDER 0x10036
#define HID_GD_DIAL 0x10037
#define HID_GD_WHEEL 0x10038
#define HID_GD_HATSWITCH 0x10039
#define HID_GD_START 0x1003d
#define HID_GD_SELECT 0x1003e
#define HID_GD_RESOLUTION_MULTIPLIER 0x10048
#define HID_GD_SYSTEM_CONTROL 0x10080
#define HID_GD_UP 0x10090
#define HID_GD_DOWN 0x10091
#define HID_GD_RIGHT 0x10092
#define HID_GD_LEFT 0x10093
#define HID_GD_RFKILL_BTN 0x100c6
#define HID_DC_BATTERYSTRENGTH 0x60020
#define HID_CP_CONSUMER_CONTROL 0xc0001
#define HID_DG_DIGITIZER 0xd0001
#define HID_DG_PEN 0xd0002
#define HID_DG_TOUCHSCREEN 0xd0004
#define HID_DG_TOUCHPAD 0xd0005
#define HID_DG_STYLUS 0xd0020
#define HID_DG_PUCK 0xd0021
#define HID_DG_FINGER 0xd0022
#define HID_DG_TIPPRESSURE 0xd0030
#define HID_DG_INRANGE 0xd0032
#define HID_DG_TOUCH 0xd0033
#define HID_DG_TABLETFUNCTIONKEY 0xd0039
#define HID_DG_BATTERYSTRENGTH 0xd003b
#define HID_DG_INVERT 0xd003c
#define HID_DG_TILT_X 0xd003d
#define HID_DG_TILT_Y 0xd003e
#define HID_DG_TWIST 0xd0041
#define HID_DG_TIPSWITCH 0xd0042
#define HID_DG_BARRELSWITCH 0xd0044
#define HID_DG_ERASER 0xd0045
#define HID_CP_CONSUMERCONTROL 0xc0001
#define HID_CP_PROGRAMMABLEBUTTONS 0xc0003
#define HID_CP_VOLUMEUP 0xc00e9
#define HID_CP_VOLUMEDOWN 0xc00ea
#define HID_DG_AZIMUTH 0xd003f
#define HID_DG_CONFIDENCE 0xd0047
#define HID_DG_WIDTH 0xd0048
#define HID_DG_HEIGHT 0xd0049
#define HID_DG_CONTACTID 0xd0051
#define HID_DG_INPUTMODE 0xd0052
#define HID_DG_DEVICEINDEX 0xd0053
#define HID_DG_CONTACTCOUNT 0xd0054
#define HID_DG_CONTACTMAX 0xd0055
#define HID_DG_SCANTIME 0xd0056
#define HID_DG_SURFACESWITCH 0xd0057
#define HID_DG_BUTTONSWITCH 0xd0058
#define HID_DG_BUTTONTYPE 0xd0059
#define HID_DG_BARRELSWITCH2 0xd005a
#define HID_DG_TOOLSERIALNUMBER 0xd005b
#define HID_DG_LATENCYMODE 0xd0060
#define HID_BAT_ABSOLUTESTATEOFCHARGE 0x850065
#define HID_BAT_CHARGING 0x850044
#define HID_VD_ASUS_CUSTOM_MEDIA_KEYS 0xff310076
#define HID_CONNECT_HIDINPUT 1UL
#define HID_CONNECT_HIDINPUT_FORCE 2UL
#define HID_CONNECT_HIDRAW 4UL
#define HID_CONNECT_HIDDEV 8UL
#define HID_CONNECT_HIDDEV_FORCE 0x10UL
#define HID_CONNECT_FF 0x20UL
#define HID_CONNECT_DRIVER 0x40UL
#define HID_CONNECT_DEFAULT 45
#define MAX_USBHID_BOOT_QUIRKS 4
#define HID_QUIRK_NOTOUCH 2UL
#define HID_QUIRK_IGNORE 4UL
#define HID_QUIRK_NOGET 8UL
#define HID_QUIRK_HIDDEV_FORCE 0x10UL
#define HID_QUIRK_BADPAD 0x20UL
#define HID_QUIRK_MULTI_INPUT 0x40UL
#define HID_QUIRK_HIDINPUT_FORCE 0x80UL
#define HID_QUIRK_ALWAYS_POLL 0x400UL
#define HID_QUIRK_INPUT_PER_APP 0x800UL
#define HID_QUIRK_X_INVERT 0x1000UL
#define HID_QUIRK_Y_INVERT 0x2000UL
#define HID_QUIRK_SKIP_OUTPUT_REPORTS 0x10000UL
#define HID_QUIRK_SKIP_OUTPUT_REPORT_ID 0x20000UL
#define HID_QUIRK_NO_OUTPUT_REPORTS_ON_INTR_EP 0x40000UL
#define HID_QUIRK_HAVE_SPECIAL_DRIVER 0x80000UL
#define HID_QUIRK_INCREMENT_USAGE_ON_DUPLICATE 0x100000UL
#define HID_QUIRK_NOINVERT 0x200000UL
#define HID_QUIRK_FULLSPEED_INTERVAL 0x10000000UL
#define HID_QUIRK_NO_INIT_REPORTS 0x20000000UL
#define HID_QUIRK_NO_IGNORE 0x40000000UL
#define HID_QUIRK_NO_INPUT_SYNC 0x80000000UL
#define HID_GROUP_GENERIC 1
#define HID_GROUP_MULTITOUCH 2
#define HID_GROUP_SENSOR_HUB 3
#define HID_GROUP_MULTITOUCH_WIN_8 4
#define HID_GROUP_RMI 0x100
#define HID_GROUP_WACOM 0x101
#define HID_GROUP_LOGITECH_DJ_DEVICE 0x102
#define HID_GROUP_STEAM 0x103
#define HID_GROUP_LOGITECH_27MHZ_DEVICE 0x104
#define HID_GROUP_VIVALDI 0x105
#define HID_REPORT_PROTOCOL 1
#define HID_MAX_USAGES 0x3000
#define HID_DEFAULT_NUM_COLLECTIONS 0x10
#define HID_MAX_FIELDS 0x100
#define HID_MAX_IDS 0x100
#define HID_MIN_BUFFER_SIZE 0x40
#define HID_MAX_BUFFER_SIZE 0x4000
#define HID_CONTROL_FIFO_SIZE 0x100
#define HID_OUTPUT_FIFO_SIZE 0x40
#define HID_CLAIMED_INPUT 1UL
#define HID_CLAIMED_HIDDEV 2UL
#define HID_CLAIMED_HIDRAW 4UL
#define HID_CLAIMED_DRIVER 8UL
#define HID_STAT_ADDED 1UL
#define HID_STAT_PARSED 2UL
#define HID_STAT_DUP_DETECTED 4UL
#define HID_STAT_REPROBED 8UL
#define HID_GLOBAL_STACK_SIZE 4
#define HID_COLLECTION_STACK_SIZE 4
#define HID_SCAN_FLAG_MT_WIN_8 1UL
#define HID_SCAN_FLAG_VENDOR_SPECIFIC 2UL
#define HID_SCAN_FLAG_GD_POINTER 4UL
#define HID_TERMINATOR (-2)
#define PM_HINT_FULLON 0x20
#define PM_HINT_NORMAL 2
#define to_hid_device(a_) container_of(a_, struct hid_device, dev)
#define HID_DEVICE(a_, b_, c_, d_) .bus = (a_),.group = (b_),.vendor = (c_),.product = (d_)
#define HID_USB_DEVICE(a_, b_) .bus = BUS_USB,.vendor = (a_),.product = (b_)
#define HID_BLUETOOTH_DEVICE(a_, b_) .bus = BUS_BLUETOOTH,.vendor = (a_),.product = (b_)
#define HID_I2C_DEVICE(a_, b_) .bus = BUS_I2C,.vendor = (a_),.product = (b_)
#define to_hid_driver(a_) container_of(a_, struct hid_driver, driver)
#define hid_err(a_, b_, ...) dev_err(&(a_)-> dev, b_,##__VA_ARGS__)
#define hid_notice(a_, b_, ...) dev_notice(&(a_)-> dev, b_,##__VA_ARGS__)
#define hid_warn(a_, b_, ...) dev_warn(&(a_)-> dev, b_,##__VA_ARGS__)
#define hid_info(a_, b_, ...) dev_info(&(a_)-> dev, b_,##__VA_ARGS__)
#define hid_warn_once(a_, b_, ...) dev_warn_once(&(a_)-> dev, b_,##__VA_ARGS__)
enum hid_report_type { HID_INPUT_REPORT, HID_OUTPUT_REPORT, HID_FEATURE_REPORT, HID_REPORT_TYPES };
enum hid_class_request { HID_REQ_GET_REPORT = 1, HID_REQ_GET_IDLE, HID_REQ_GET_PROTOCOL, HID_REQ_SET_REPORT = 9, HID_REQ_SET_IDLE, HID_REQ_SET_PROTOCOL };
struct hid_item {
	unsigned format;
	__u8 size;
	__u8 type;
	__u8 tag;
	union {
		__u8 u8;
		__s8 s8;
		__u16 u16;
		__s16 s16;
		__u32 u32;
		__s32 s32;
		__u8 *longdata;
	} data;
};
struct hid_global {
	unsigned usage_page;
	__s32 logical_minimum;
	__s32 logical_maximum;
	__s32 physical_minimum;
	__s32 physical_maximum;
	__s32 unit_exponent;
	unsigned unit;
	unsigned report_id;
	unsigned report_size;
	unsigned report_count;
};
struct hid_local {
	unsigned usage[HID_MAX_USAGES];
	u8 usage_size[HID_MAX_USAGES];
	unsigned collection_index[HID_MAX_USAGES];
	unsigned usage_index;
	unsigned usage_minimum;
	unsigned delimiter_depth;
	unsigned delimiter_branch;
};
struct hid_collection {
	int parent_idx;
	unsigned type;
	unsigned usage;
	unsigned level;
};
struct hid_usage {
	unsigned hid;
	unsigned collection_index;
	unsigned usage_index;
	__s8 resolution_multiplier;
	__u16 code;
	__u8 type;
	__s8 hat_min;
	__s8 hat_max;
	__s8 hat_dir;
	__s16 wheel_accumulated;
};
struct hid_field {
	unsigned physical;
	unsigned logical;
	unsigned application;
	struct hid_usage *usage;
	unsigned maxusage;
	unsigned flags;
	unsigned report_offset;
	unsigned report_size;
	unsigned report_count;
	unsigned report_type;
	__s32 *value;
	__s32 *new_value;
	__s32 *usages_priorities;
	__s32 logical_minimum;
	__s32 logical_maximum;
	__s32 physical_minimum;
	__s32 physical_maximum;
	__s32 unit_exponent;
	unsigned unit;
	bool ignored;
	struct hid_report *report;
	unsigned index;
	struct hid_input *hidinput;
	__u16 dpad;
	unsigned int slot_idx;
};
struct hid_field_entry {
	struct list_head list;
	struct hid_field *field;
	unsigned int index;
	__s32 priority;
};
struct hid_report {
	struct list_head list;
	struct list_head hidinput_list;
	struct list_head field_entry_list;
	unsigned int id;
	enum hid_report_type type;
	unsigned int application;
	struct hid_field *field[HID_MAX_FIELDS];
	struct hid_field_entry *field_entries;
	unsigned maxfield;
	unsigned size;
	struct hid_device *device;
	bool tool_active;
	unsigned int tool;
};
struct hid_report_enum {
	unsigned numbered;
	struct list_head report_list;
	struct hid_report *report_id_hash[HID_MAX_IDS];
};
struct hid_control_fifo {
	unsigned char dir;
	struct hid_report *report;
	char *raw_report;
};
struct hid_output_fifo {
	struct hid_report *report;
	char *raw_report;
};
struct hid_input {
	struct list_head list;
	struct hid_report *report;
	struct input_dev *input;
	const char *name;
	bool registered;
	struct list_head reports;
	unsigned int application;
};
enum hid_type { HID_TYPE_USBMOUSE = 1, HID_TYPE_USBNONE };
enum hid_battery_status { HID_BATTERY_UNKNOWN, HID_BATTERY_QUERIED, HID_BATTERY_REPORTED };
struct hid_device {
	__u8 *dev_rdesc;
	unsigned dev_rsize;
	__u8 *rdesc;
	unsigned rsize;
	struct hid_collection *collection;
	unsigned collection_size;
	unsigned maxcollection;
	unsigned maxapplication;
	__u16 bus;
	__u16 group;
	__u32 vendor;
	__u32 product;
	__u32 version;
	enum hid_type type;
	unsigned country;
	struct hid_report_enum report_enum[HID_REPORT_TYPES];
	struct work_struct led_work;
	struct semaphore driver_input_lock;
	struct device dev;
	struct hid_driver *driver;
	void *devres_group_id;
	struct hid_ll_driver *ll_driver;
	struct mutex ll_open_lock;
	unsigned int ll_open_count;
	struct power_supply *battery;
	__s32 battery_capacity;
	__s32 battery_min;
	__s32 battery_max;
	__s32 battery_report_type;
	__s32 battery_report_id;
	__s32 battery_charge_status;
	enum hid_battery_status battery_status;
	bool battery_avoid_query;
	ktime_t battery_ratelimit_time;
	unsigned long status;
	unsigned claimed;
	unsigned quirks;
	unsigned initial_quirks;
	bool io_started;
	struct list_head inputs;
	void *hiddev;
	void *hidraw;
	char name[128];
	char phys[64];
	char uniq[64];
	void *driver_data;
	int (*ff_init)(struct hid_device *);
	int (*hiddev_connect)(struct hid_device *, unsigned int);
	void (*hiddev_disconnect)(struct hid_device *);
	void (*hiddev_hid_event)(struct hid_device *, struct hid_field *field, struct hid_usage *, __s32);
	void (*hiddev_report_event)(struct hid_device *, struct hid_report *);
	unsigned short debug;
	struct dentry *debug_dir;
	struct dentry *debug_rdesc;
	struct dentry *debug_events;
	struct list_head debug_list;
	spinlock_t debug_list_lock;
	wait_queue_head_t debug_wait;
	struct kref ref;
	unsigned int id;
};
struct hid_parser {
	struct hid_global global;
	struct hid_global global_stack[HID_GLOBAL_STACK_SIZE];
	unsigned int global_stack_ptr;
	struct hid_local local;
	unsigned int *collection_stack;
	unsigned int collection_stack_ptr;
	unsigned int collection_stack_size;
	struct hid_device *device;
	unsigned int scan_flags;
};
struct hid_class_descriptor {
	__u8 bDescriptorType;
	__le16 wDescriptorLength;
};
struct hid_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__le16 bcdHID;
	__u8 bCountryCode;
	__u8 bNumDescriptors;
	struct hid_class_descriptor rpt_desc;
};
struct hid_report_id {
	__u32 report_type;
};
struct hid_usage_id {
	__u32 usage_hid;
	__u32 usage_type;
	__u32 usage_code;
};
struct hid_driver {
	char *name;
	const struct hid_device_id *id_table;
	struct list_head dyn_list;
	spinlock_t dyn_lock;
	bool (*match)(struct hid_device *dev, bool ignore_special_driver);
	int (*probe)(struct hid_device *dev, const struct hid_device_id *id);
	void (*remove)(struct hid_device *dev);
	const struct hid_report_id *report_table;
	int (*raw_event)(struct hid_device *hdev, struct hid_report *report, u8 *data, int size);
	const struct hid_usage_id *usage_table;
	int (*event)(struct hid_device *hdev, struct hid_field *field, struct hid_usage *usage, __s32 value);
	void (*report)(struct hid_device *hdev, struct hid_report *report);
	__u8 *(*report_fixup)(struct hid_device *hdev, __u8 *buf, unsigned int *size);
	int (*input_mapping)(struct hid_device *hdev, struct hid_input *hidinput, struct hid_field *field, struct hid_usage *usage, unsigned long **bit, int *max);
	int (*input_mapped)(struct hid_device *hdev, struct hid_input *hidinput, struct hid_field *field, struct hid_usage *usage, unsigned long **bit, int *max);
	int (*input_configured)(struct hid_device *hdev, struct hid_input *hidinput);
	void (*feature_mapping)(struct hid_device *hdev, struct hid_field *field, struct hid_usage *usage);
	int (*suspend)(struct hid_device *hdev, pm_message_t message);
	int (*resume)(struct hid_device *hdev);
	int (*reset_resume)(struct hid_device *hdev);
	struct device_driver driver;
};
struct hid_ll_driver {
	int (*start)(struct hid_device *hdev);
	void (*stop)(struct hid_device *hdev);
	int (*open)(struct hid_device *hdev);
	void (*close)(struct hid_device *hdev);
	int (*power)(struct hid_device *hdev, int level);
	int (*parse)(struct hid_device *hdev);
	void (*request)(struct hid_device *hdev, struct hid_report *report, int reqtype);
	int (*wait)(struct hid_device *hdev);
	int (*raw_request)(struct hid_device *hdev, unsigned char reportnum, __u8 *buf, size_t len, unsigned char rtype, int reqtype);
	int (*output_report)(struct hid_device *hdev, __u8 *buf, size_t len);
	int (*idle)(struct hid_device *hdev, int report, int idle, int reqtype);
	bool (*may_wakeup)(struct hid_device *hdev);
	unsigned int max_buffer_size;
};
static inline void *hid_get_drvdata(const struct hid_device *obj) { return dev_get_drvdata(&obj->dev); }
static inline void hid_set_drvdata(struct hid_device *obj, void *data) { dev_set_drvdata(&obj->dev, data); }
#define hid_dbg(h, ...) dev_dbg(&(h)->dev, __VA_ARGS__)
#define hid_dbg_once(h, ...) dev_dbg(&(h)->dev, __VA_ARGS__)
#define hid_info_ratelimited(h, ...) do { if (__qz_maybe()) dev_info(&(h)->dev, __VA_ARGS__); } while (0)
#define hid_warn_ratelimited(h, ...) do { if (__qz_maybe()) dev_warn(&(h)->dev, __VA_ARGS__); } while (0)
#define dbg_hid(...) do { if (__qz_maybe()) printk(__VA_ARGS__); } while (0)
#define hid_register_driver(d) __hid_register_driver(d, THIS_MODULE, KBUILD_MODNAME)
#define module_hid_driver(d) module_driver(d, hid_register_driver, hid_unregister_driver)
void hiddev_free(struct kref *ref);
extern struct hid_ll_driver i2c_hid_ll_driver;
extern struct hid_ll_driver uhid_hid_driver;
extern struct hid_ll_driver usb_hid_driver;
bool hid_is_using_ll_driver(struct hid_device *hdev, struct hid_ll_driver *driver);
bool hid_is_usb(struct hid_device *hdev);
extern int hid_debug;
bool hid_ignore(struct hid_device *);
int hid_add_device(struct hid_device *);
void hid_destroy_device(struct hid_device *);
extern struct bus_type hid_bus_type;
int __hid_register_driver(struct hid_driver *, struct module *, const char *mod_name);
void hid_unregister_driver(struct hid_driver *);
void hidinput_hid_event(struct hid_device *, struct hid_field *, struct hid_usage *, __s32);
void hidinput_report_event(struct hid_device *hid, struct hid_report *report);
int hidinput_connect(struct hid_device *hid, unsigned int force);
void hidinput_disconnect(struct hid_device *);
int hid_set_field(struct hid_field *, unsigned, __s32);
int hid_input_report(struct hid_device *hid, enum hid_report_type type, u8 *data, u32 size, int interrupt);
int hid_safe_input_report(struct hid_device *hid, enum hid_report_type type, u8 *data, size_t bufsize, u32 size, int interrupt);
struct hid_field *hidinput_get_led_field(struct hid_device *hid);
unsigned int hidinput_count_leds(struct hid_device *hid);
__s32 hidinput_calc_abs_res(const struct hid_field *field, __u16 code);
void hid_output_report(struct hid_report *report, __u8 *data);
int __hid_request(struct hid_device *hid, struct hid_report *rep, enum hid_class_request reqtype);
u8 *hid_alloc_report_buf(struct hid_report *report, gfp_t flags);
struct hid_device *hid_allocate_device(void);
struct hid_report *hid_register_report(struct hid_device *device, enum hid_report_type type, unsigned int id, unsigned int application);
int hid_parse_report(struct hid_device *hid, __u8 *start, unsigned size);
struct hid_report *hid_validate_values(struct hid_device *hid, enum hid_report_type type, unsigned int id, unsigned int field_index, unsigned int report_counts);
void hid_setup_resolution_multiplier(struct hid_device *hid);
int hid_open_report(struct hid_device *device);
int hid_check_keys_pressed(struct hid_device *hid);
int hid_connect(struct hid_device *hid, unsigned int connect_mask);
void hid_disconnect(struct hid_device *hid);
bool hid_match_one_id(const struct hid_device *hdev, const struct hid_device_id *id);
const struct hid_device_id *hid_match_id(const struct hid_device *hdev, const struct hid_device_id *id);
const struct hid_device_id *hid_match_device(struct hid_device *hdev, struct hid_driver *hdrv);
bool hid_compare_device_paths(struct hid_device *hdev_a, struct hid_device *hdev_b, char separator);
s32 hid_snto32(__u32 value, unsigned n);
__u32 hid_field_extract(const struct hid_device *hid, __u8 *report, unsigned offset, unsigned n);
int hid_driver_suspend(struct hid_device *hdev, pm_message_t state);
int hid_driver_reset_resume(struct hid_device *hdev);
int hid_driver_resume(struct hid_device *hdev);
void hid_device_io_start(struct hid_device *hid);
void hid_device_io_stop(struct hid_device *hid);
void hid_map_usage(struct hid_input *hidinput, struct hid_usage *usage, unsigned long **bit, int *max, __u8 type, unsigned int c);
void hid_map_usage_clear(struct hid_input *hidinput, struct hid_usage *usage, unsigned long **bit, int *max, __u8 type, __u16 c);
int hid_parse(struct hid_device *hdev);
int hid_hw_start(struct hid_device *hdev, unsigned int connect_mask);
void hid_hw_stop(struct hid_device *hdev);
int hid_hw_open(struct hid_device *hdev);
void hid_hw_close(struct hid_device *hdev);
void hid_hw_request(struct hid_device *hdev, struct hid_report *report, enum hid_class_request reqtype);
int hid_hw_raw_request(struct hid_device *hdev, unsigned char reportnum, __u8 *buf, size_t len, enum hid_report_type rtype, enum hid_class_request reqtype);
int hid_hw_output_report(struct hid_device *hdev, __u8 *buf, size_t len);
int hid_hw_power(struct hid_device *hdev, int level);
int hid_hw_idle(struct hid_device *hdev, int report, int idle, enum hid_class_request reqtype);
bool hid_hw_may_wakeup(struct hid_device *hdev);
void hid_hw_wait(struct hid_device *hdev);
u32 hid_report_len(struct hid_report *report);
int hid_report_raw_event(struct hid_device *hid, enum hid_report_type type, u8 *data, size_t bufsize, u32 size, int interrupt);
unsigned long hid_lookup_quirk(const struct hid_device *hdev);
int hid_quirks_init(char **quirks_param, __u16 bus, int count);
void hid_quirks_exit(__u16 bus);
int hid_pidff_init(struct hid_device *hid);
#endif
