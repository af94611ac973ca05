#ifndef QZ_LINUX_INPUT_H
#define QZ_LINUX_INPUT_H
#include <linux/input-event-codes.h>
#include <linux/key.h>
#include <linux/mod_devicetable.h>
#include <linux/path.h>
#include <linux/pm_wakeup.h>
struct ff_device;
struct ff_effect;
struct file;
struct input_absinfo;
struct input_dev;
struct input_dev_poller;
struct input_device_id;
struct input_handle;
struct input_handler;
struct input_keymap_entry;
struct input_mt;
struct input_value;
#define input_event_sec __sec
#define input_event_usec __usec
#define EV_VERSION 0x10001
#define INPUT_KEYMAP_BY_INDEX 1
#define EVIOCGVERSION _IOR('E', 0x01, int)
#define EVIOCGID _IOR('E', 0x02, struct input_id)
#define EVIOCGREP _IOR('E', 0x03, unsigned int[2])
#define EVIOCSREP _IOW('E', 0x03, unsigned int[2])
#define EVIOCGKEYCODE _IOR('E', 0x04, unsigned int[2])
#define EVIOCGKEYCODE_V2 _IOR('E', 0x04, struct input_keymap_entry)
#define EVIOCSKEYCODE _IOW('E', 0x04, unsigned int[2])
#define EVIOCSKEYCODE_V2 _IOW('E', 0x04, struct input_keymap_entry)
#define EVIOCSFF _IOW('E', 0x80, struct ff_effect)
#define EVIOCRMFF _IOW('E', 0x81, int)
#define EVIOCGEFFECTS _IOR('E', 0x84, int)
#define EVIOCGRAB _IOW('E', 0x90, int)
#define EVIOCREVOKE _IOW('E', 0x91, int)
#define EVIOCGMASK _IOR('E', 0x92, struct input_mask)
#define EVIOCSMASK _IOW('E', 0x93, struct input_mask)
#define EVIOCSCLOCKID _IOW('E', 0xa0, int)
#define BUS_PCI 1
#define BUS_USB 3
#define BUS_HIL 4
#define BUS_BLUETOOTH 5
#define BUS_VIRTUAL 6
#define BUS_ISA 0x10
#define BUS_I8042 17
#define BUS_XTKBD 18
#define BUS_RS232 19
#define BUS_GAMEPORT 20
#define BUS_PARPORT 21
#define BUS_AMIGA 22
#define BUS_I2C 24
#define BUS_HOST 25
#define BUS_SPI 28
#define BUS_RMI 29
#define BUS_CEC 30
#define BUS_INTEL_ISHTP 31
#define BUS_AMD_SFH 0x20
#define MT_TOOL_FINGER 0
#define MT_TOOL_PEN 1
#define MT_TOOL_PALM 2
#define MT_TOOL_DIAL 10
#define MT_TOOL_MAX 15
#define FF_STATUS_STOPPED 0
#define FF_STATUS_PLAYING 1
#define FF_RUMBLE 80
#define FF_PERIODIC 81
#define FF_CONSTANT 82
#define FF_SPRING 83
#define FF_FRICTION 84
#define FF_DAMPER 85
#define FF_INERTIA 86
#define FF_RAMP 87
#define FF_EFFECT_MIN 80
#define FF_EFFECT_MAX 87
#define FF_SQUARE 88
#define FF_TRIANGLE 89
#define FF_SINE 90
#define FF_SAW_UP 91
#define FF_SAW_DOWN 92
#define FF_CUSTOM 93
#define FF_WAVEFORM_MIN 88
#define FF_WAVEFORM_MAX 93
#define FF_GAIN 96
#define FF_AUTOCENTER 97
#define FF_MAX_EFFECTS 96
#define FF_MAX 127
#define FF_CNT 0x80
#define ABS_MT_FIRST 48
#define ABS_MT_LAST 61
#define EVIOCGNAME(a_) _IOC(_IOC_READ, 'E', 0x06, a_)
#define EVIOCGPHYS(a_) _IOC(_IOC_READ, 'E', 0x07, a_)
#define EVIOCGUNIQ(a_) _IOC(_IOC_READ, 'E', 0x08, a_)
#define EVIOCGPROP(a_) _IOC(_IOC_READ, 'E', 0x09, a_)
#define EVIOCGMTSLOTS(a_) _IOC(_IOC_READ, 'E', 0x0a, a_)
#define EVIOCGKEY(a_) _IOC(_IOC_READ, 'E', 0x18, a_)
#define EVIOCGLED(a_) _IOC(_IOC_READ, 'E', 0x19, a_)
#define EVIOCGSND(a_) _IOC(_IOC_READ, 'E', 0x1a, a_)
#define EVIOCGSW(a_) _IOC(_IOC_READ, 'E', 0x1b, a_)
#define EVIOCGBIT(a_, b_) _IOC(_IOC_READ, 'E', 0x20 + (a_), b_)
#define EVIOCGABS(a_) _IOR('E', 0x40 + (a_), struct input_absinfo)
#define EVIOCSABS(a_) _IOW('E', 0xc0 + (a_), struct input_absinfo)
struct input_event {
	__u16 type;
	__u16 code;
	__s32 value;
};
struct input_id {
	__u16 bustype;
	__u16 vendor;
	__u16 product;
	__u16 version;
};
struct input_absinfo {
	__s32 value;
	__s32 minimum;
	__s32 maximum;
	__s32 fuzz;
	__s32 flat;
	__s32 resolution;
};
struct input_keymap_entry {
	__u8 flags;
	__u8 len;
	__u16 index;
	__u32 keycode;
	__u8 scancode[32];
};
struct input_mask {
	__u32 type;
	__u32 codes_size;
	__u64 codes_ptr;
};
struct ff_replay {
	__u16 length;
	__u16 delay;
};
struct ff_trigger {
	__u16 button;
	__u16 interval;
};
struct ff_envelope {
	__u16 attack_length;
	__u16 attack_level;
	__u16 fade_length;
	__u16 fade_level;
};
struct ff_constant_effect {
	__s16 level;
	struct ff_envelope envelope;
};
struct ff_ramp_effect {
	__s16 start_level;
	__s16 end_level;
	struct ff_envelope envelope;
};
struct ff_condition_effect {
	__u16 right_saturation;
	__u16 left_saturation;
	__s16 right_coeff;
	__s16 left_coeff;
	__u16 deadband;
	__s16 center;
};
struct ff_periodic_effect {
	__u16 waveform;
	__u16 period;
	__s16 magnitude;
	__s16 offset;
	__u16 phase;
	struct ff_envelope envelope;
	__u32 custom_len;
	__s16 *custom_data;
};
struct ff_rumble_effect {
	__u16 strong_magnitude;
	__u16 weak_magnitude;
};
struct ff_effect {
	__u16 type;
	__s16 id;
	__u16 direction;
	struct ff_trigger trigger;
	struct ff_replay replay;
	union {
		struct ff_constant_effect constant;
		struct ff_ramp_effect ramp;
		struct ff_periodic_effect periodic;
		struct ff_condition_effect condition[2];
		struct ff_rumble_effect rumble;
	} u;
};
struct input_value {
	__u16 type;
	__u16 code;
	__s32 value;
};
enum input_clock_type { INPUT_CLK_REAL, INPUT_CLK_MONO, INPUT_CLK_BOOT, INPUT_CLK_MAX };
struct input_dev {
	const char *name;
	const char *phys;
	const char *uniq;
	struct input_id id;
	unsigned long propbit[BITS_TO_LONGS(INPUT_PROP_CNT)];
	unsigned long evbit[BITS_TO_LONGS(EV_CNT)];
	unsigned long keybit[BITS_TO_LONGS(KEY_CNT)];
	unsigned long relbit[BITS_TO_LONGS(REL_CNT)];
	unsigned long absbit[BITS_TO_LONGS(ABS_CNT)];
	unsigned long mscbit[BITS_TO_LONGS(MSC_CNT)];
	unsigned long ledbit[BITS_TO_LONGS(LED_CNT)];
	unsigned long sndbit[BITS_TO_LONGS(SND_CNT)];
	unsigned long ffbit[BITS_TO_LONGS(FF_CNT)];
	unsigned long swbit[BITS_TO_LONGS(SW_CNT)];
	unsigned int hint_events_per_packet;
	unsigned int keycodemax;
	unsigned int keycodesize;
	void *keycode;
	int (*setkeycode)(struct input_dev *dev, const struct input_keymap_entry *ke, unsigned int *old_keycode);
	int (*getkeycode)(struct input_dev *dev, struct input_keymap_entry *ke);
	struct ff_device *ff;
	struct input_dev_poller *poller;
	unsigned int repeat_key;
	struct timer_list timer;
	int rep[REP_CNT];
	struct input_mt *mt;
	struct input_absinfo *absinfo;
	unsigned long key[BITS_TO_LONGS(KEY_CNT)];
	unsigned long led[BITS_TO_LONGS(LED_CNT)];
	unsigned long snd[BITS_TO_LONGS(SND_CNT)];
	unsigned long sw[BITS_TO_LONGS(SW_CNT)];
	int (*open)(struct input_dev *dev);
	void (*close)(struct input_dev *dev);
	int (*flush)(struct input_dev *dev, struct file *file);
	int (*event)(struct input_dev *dev, unsigned int type, unsigned int code, int value);
	struct input_handle *grab;
	spinlock_t event_lock;
	struct mutex mutex;
	unsigned int users;
	bool going_away;
	struct device dev;
	struct list_head h_list;
	struct list_head node;
	unsigned int num_vals;
	unsigned int max_vals;
	struct input_value *vals;
	bool devres_managed;
	ktime_t timestamp[INPUT_CLK_MAX];
	bool inhibited;
};
struct input_handler {
	void *private;
	void (*event)(struct input_handle *handle, unsigned int type, unsigned int code, int value);
	void (*events)(struct input_handle *handle, const struct input_value *vals, unsigned int count);
	bool (*filter)(struct input_handle *handle, unsigned int type, unsigned int code, int value);
	bool (*match)(struct input_handler *handler, struct input_dev *dev);
	int (*connect)(struct input_handler *handler, struct input_dev *dev, const struct input_device_id *id);
	void (*disconnect)(struct input_handle *handle);
	void (*start)(struct input_handle *handle);
	bool legacy_minors;
	int minor;
	const char *name;
	const struct input_device_id *id_table;
	struct list_head h_list;
	struct list_head node;
};
struct input_handle {
	void *private;
	int open;
	const char *name;
	struct input_dev *dev;
	struct input_handler *handler;
	struct list_head d_node;
	struct list_head h_node;
};
struct ff_device {
	int (*upload)(struct input_dev *dev, struct ff_effect *effect, struct ff_effect *old);
	int (*erase)(struct input_dev *dev, int effect_id);
	int (*playback)(struct input_dev *dev, int effect_id, int value);
	void (*set_gain)(struct input_dev *dev, u16 gain);
	void (*set_autocenter)(struct input_dev *dev, u16 magnitude);
	void (*destroy)(struct ff_device *);
	void *private;
	unsigned long ffbit[BITS_TO_LONGS(FF_CNT)];
	struct mutex mutex;
	int max_effects;
	struct ff_effect *effects;
	struct file *effect_owners[];
};
static inline void *input_get_drvdata(const struct input_dev *obj) { return dev_get_drvdata(&obj->dev); }
static inline void input_set_drvdata(struct input_dev *obj, void *data) { dev_set_drvdata(&obj->dev, data); }
void input_alloc_absinfo(struct input_dev *dev);
#define to_input_dev(d) container_of(d, struct input_dev, dev)
extern struct class input_class;
int input_abs_get_val(struct input_dev *dev, unsigned int axis);
static inline void input_abs_set_val(struct input_dev *dev, unsigned int axis, int val) { input_alloc_absinfo(dev); if (dev->absinfo) dev->absinfo[axis].value = val; }
int input_abs_get_min(struct input_dev *dev, unsigned int axis);
static inline void input_abs_set_min(struct input_dev *dev, unsigned int axis, int val) { input_alloc_absinfo(dev); if (dev->absinfo) dev->absinfo[axis].minimum = val; }
int input_abs_get_max(struct input_dev *dev, unsigned int axis);
static inline void input_abs_set_max(struct input_dev *dev, unsigned int axis, int val) { input_alloc_absinfo(dev); if (dev->absinfo) dev->absinfo[axis].maximum = val; }
int input_abs_get_fuzz(struct input_dev *dev, unsigned int axis);
static inline void input_abs_set_fuzz(struct input_dev *dev, unsigned int axis, int val) { input_alloc_absinfo(dev); if (dev->absinfo) dev->absinfo[axis].fuzz = val; }
int input_abs_get_flat(struct input_dev *dev, unsigned int axis);
static inline void input_abs_set_flat(struct input_dev *dev, unsigned int axis, int val) { input_alloc_absinfo(dev); if (dev->absinfo) dev->absinfo[axis].flat = val; }
int input_abs_get_res(struct input_dev *dev, unsigned int axis);
static inline void input_abs_set_res(struct input_dev *dev, unsigned int axis, int val) { input_alloc_absinfo(dev); if (dev->absinfo) dev->absinfo[axis].resolution = val; }
struct input_dev *input_allocate_device(void);
struct input_dev *devm_input_allocate_device(struct device *);
void input_free_device(struct input_dev *dev);
struct input_dev *input_get_device(struct input_dev *dev);
void input_put_device(struct input_dev *dev);
int input_register_device(struct input_dev *);
void input_unregister_device(struct input_dev *);
void input_reset_device(struct input_dev *);
int input_setup_polling(struct input_dev *dev, void (*poll_fn)(struct input_dev *dev));
void input_set_poll_interval(struct input_dev *dev, unsigned int interval);
void input_set_min_poll_interval(struct input_dev *dev, unsigned int interval);
void input_set_max_poll_interval(struct input_dev *dev, unsigned int interval);
int input_get_poll_interval(struct input_dev *dev);
int input_register_handler(struct input_handler *);
void input_unregister_handler(struct input_handler *);
int input_get_new_minor(int legacy_base, unsigned int legacy_num, bool allow_dynamic);
void input_free_minor(unsigned int minor);
int input_handler_for_each_handle(struct input_handler *, void *data, int (*fn)(struct input_handle *, void *));
int input_register_handle(struct input_handle *);
void input_unregister_handle(struct input_handle *);
int input_grab_device(struct input_handle *);
void input_release_device(struct input_handle *);
int input_open_device(struct input_handle *);
void input_close_device(struct input_handle *);
int input_flush_device(struct input_handle *handle, struct file *file);
void input_set_timestamp(struct input_dev *dev, ktime_t timestamp);
ktime_t *input_get_timestamp(struct input_dev *dev);
void input_event(struct input_dev *dev, unsigned int type, unsigned int code, int value);
void input_inject_event(struct input_handle *handle, unsigned int type, unsigned int code, int value);
void input_report_key(struct input_dev *dev, unsigned int code, int value);
void input_report_rel(struct input_dev *dev, unsigned int code, int value);
void input_report_abs(struct input_dev *dev, unsigned int code, int value);
void input_report_ff_status(struct input_dev *dev, unsigned int code, int value);
void input_report_switch(struct input_dev *dev, unsigned int code, int value);
void input_sync(struct input_dev *dev);
void input_mt_sync(struct input_dev *dev);
void input_set_capability(struct input_dev *dev, unsigned int type, unsigned int code);
void input_set_events_per_packet(struct input_dev *dev, int n_events);
void input_set_abs_params(struct input_dev *dev, unsigned int axis, int min, int max, int fuzz, int flat);
void input_copy_abs(struct input_dev *dst, unsigned int dst_axis, const struct input_dev *src, unsigned int src_axis);
int input_get_keycode(struct input_dev *dev, struct input_keymap_entry *ke);
int input_set_keycode(struct input_dev *dev, const struct input_keymap_entry *ke);
bool input_match_device_id(const struct input_dev *dev, const struct input_device_id *id);
void input_enable_softrepeat(struct input_dev *dev, int delay, int period);
bool input_device_enabled(struct input_dev *dev);
int input_ff_create(struct input_dev *dev, unsigned int max_effects);
void input_ff_destroy(struct input_dev *dev);
int input_ff_event(struct input_dev *dev, unsigned int type, unsigned int code, int value);
int input_ff_upload(struct input_dev *dev, struct ff_effect *effect, struct file *file);
int input_ff_erase(struct input_dev *dev, int effect_id, struct file *file);
int input_ff_flush(struct input_dev *dev, struct file *file);
int input_ff_create_memless(struct input_dev *dev, void *data, int (*play_effect)(struct input_dev *, void *, struct ff_effect *));
#endif
