#ifndef QZ_LINUX_LEDS_H
#define QZ_LINUX_LEDS_H
struct device_node;
struct fwnode_handle;
struct gpio_desc;
struct gpio_led;
struct gpio_led_platform_data;
struct kernfs_node;
struct led_classdev;
struct led_hw_trigger_type;
struct led_info;
struct led_init_data;
struct led_pattern;
struct led_trigger;
struct platform_device;
#define LED_SUSPENDED 1UL
#define LED_UNREGISTERING 2UL
#define LED_CORE_SUSPENDRESUME 0x10000UL
#define LED_SYSFS_DISABLE 0x20000UL
#define LED_DEV_CAP_FLASH 0x40000UL
#define LED_HW_PLUGGABLE 0x80000UL
#define LED_PANIC_INDICATOR 0x100000UL
#define LED_BRIGHT_HW_CHANGED 0x200000UL
#define LED_RETAIN_AT_SHUTDOWN 0x400000UL
#define LED_INIT_DEFAULT_TRIGGER 0x800000UL
#define LED_BLINK_SW 0
#define LED_BLINK_ONESHOT 1
#define LED_BLINK_ONESHOT_STOP 2
#define LED_BLINK_INVERT 3
#define LED_BLINK_BRIGHTNESS_CHANGE 4
#define LED_BLINK_DISABLE 5
#define LEDS_GPIO_DEFSTATE_OFF 0
#define LEDS_GPIO_DEFSTATE_ON 1
#define LEDS_GPIO_DEFSTATE_KEEP 2
#define GPIO_LED_BLINK 2
#define led_trigger_get_led(a_) ((struct led_classdev *) dev_get_drvdata((a_)))
#define led_trigger_get_drvdata(a_) (led_get_trigger_data(led_trigger_get_led(a_)))
#define module_led_trigger(a_) module_driver(a_, led_trigger_register, led_trigger_unregister)
enum led_brightness { LED_OFF, LED_ON, LED_HALF = 127, LED_FULL = 255 };
enum led_default_state { LEDS_DEFSTATE_OFF, LEDS_DEFSTATE_ON, LEDS_DEFSTATE_KEEP };
struct led_init_data {
	struct fwnode_handle *fwnode;
	const char *default_label;
	const char *devicename;
	bool devname_mandatory;
};
struct led_classdev {
	const char *name;
	unsigned int brightness;
	unsigned int max_brightness;
	int flags;
	unsigned long work_flags;
	void (*brightness_set)(struct led_classdev *led_cdev, enum led_brightness brightness);
	int (*brightness_set_blocking)(struct led_classdev *led_cdev, enum led_brightness brightness);
	enum led_brightness(*brightness_get)(struct led_classdev *led_cdev);
	int (*blink_set)(struct led_classdev *led_cdev, unsigned long *delay_on, unsigned long *delay_off);
	int (*pattern_set)(struct led_classdev *led_cdev, struct led_pattern *pattern, u32 len, int repeat);
	int (*pattern_clear)(struct led_classdev *led_cdev);
	struct device *dev;
	const struct attribute_group **groups;
	struct list_head node;
	const char *default_trigger;
	unsigned long blink_delay_on;
	unsigned long blink_delay_off;
	struct timer_list blink_timer;
	int blink_brightness;
	int new_blink_brightness;
	void (*flash_resume)(struct led_classdev *led_cdev);
	struct work_struct set_brightness_work;
	int delayed_set_value;
	struct rw_semaphore trigger_lock;
	struct led_trigger *trigger;
	struct list_head trig_list;
	void *trigger_data;
	bool activated;
	struct led_hw_trigger_type *trigger_type;
	int brightness_hw_changed;
	struct kernfs_node *brightness_hw_changed_kn;
	struct mutex led_access;
};
struct led_trigger {
	const char *name;
	int (*activate)(struct led_classdev *led_cdev);
	void (*deactivate)(struct led_classdev *led_cdev);
	enum led_brightness brightness;
	struct led_hw_trigger_type *trigger_type;
	spinlock_t leddev_list_lock;
	struct list_head led_cdevs;
	struct list_head next_trig;
	const struct attribute_group **groups;
};
struct led_info {
	const char *name;
	const char *default_trigger;
	int flags;
};
struct led_platform_data {
	int num_leds;
	struct led_info *leds;
};
struct led_properties {
	u32 color;
	bool color_present;
	const char *function;
	u32 func_enum;
	bool func_enum_present;
	const char *label;
};
typedef int (*gpio_blink_set_t)(struct gpio_desc *desc, int state, unsigned long *delay_on, unsigned long *delay_off);
struct gpio_led {
	const char *name;
	const char *default_trigger;
	unsigned gpio;
	unsigned active_low : 1;
	unsigned retain_state_suspended : 1;
	unsigned panic_indicator : 1;
	unsigned default_state : 2;
	unsigned retain_state_shutdown : 1;
	struct gpio_desc *gpiod;
};
struct gpio_led_platform_data {
	int num_leds;
	const struct gpio_led *leds;
	gpio_blink_set_t gpio_blink_set;
};
enum cpu_led_event { CPU_LED_IDLE_START, CPU_LED_IDLE_END, CPU_LED_START, CPU_LED_STOP, CPU_LED_HALTED };
struct led_pattern {
	u32 delta_t;
	int brightness;
};
enum led_audio { LED_AUDIO_MUTE, LED_AUDIO_MICMUTE, NUM_AUDIO_LEDS };
static inline void led_set_trigger_data(struct led_classdev *led_cdev, void *data) { led_cdev->trigger_data = data; }
static inline void *led_get_trigger_data(struct led_classdev *led_cdev) { return led_cdev->trigger_data; }
int led_classdev_register_ext(struct device *parent, struct led_classdev *led_cdev, struct led_init_data *init_data);
int led_classdev_register(struct device *parent, struct led_classdev *led_cdev);
int devm_led_classdev_register_ext(struct device *parent, struct led_classdev *led_cdev, struct led_init_data *init_data);
int devm_led_classdev_register(struct device *parent, struct led_classdev *led_cdev);
void led_classdev_unregister(struct led_classdev *led_cdev);
void devm_led_classdev_unregister(struct device *parent, struct led_classdev *led_cdev);
void led_classdev_suspend(struct led_classdev *led_cdev);
void led_classdev_resume(struct led_classdev *led_cdev);
struct led_classdev *of_led_get(struct device_node *np, int index);
void led_put(struct led_classdev *led_cdev);
struct led_classdev *devm_of_led_get(struct device *dev, int index);
void led_blink_set(struct led_classdev *led_cdev, unsigned long *delay_on, unsigned long *delay_off);
void led_blink_set_oneshot(struct led_classdev *led_cdev, unsigned long *delay_on, unsigned long *delay_off, int invert);
void led_set_brightness(struct led_classdev *led_cdev, unsigned int brightness);
int led_set_brightness_sync(struct led_classdev *led_cdev, unsigned int value);
int led_update_brightness(struct led_classdev *led_cdev);
u32 *led_get_default_pattern(struct led_classdev *led_cdev, unsigned int *size);
void led_sysfs_disable(struct led_classdev *led_cdev);
void led_sysfs_enable(struct led_classdev *led_cdev);
int led_compose_name(struct device *dev, struct led_init_data *init_data, char *led_classdev_name);
bool led_sysfs_is_disabled(struct led_classdev *led_cdev);
int led_trigger_register(struct led_trigger *trigger);
void led_trigger_unregister(struct led_trigger *trigger);
int devm_led_trigger_register(struct device *dev, struct led_trigger *trigger);
void led_trigger_register_simple(const char *name, struct led_trigger **trigger);
void led_trigger_unregister_simple(struct led_trigger *trigger);
void led_trigger_event(struct led_trigger *trigger, enum led_brightness event);
void led_trigger_blink(struct led_trigger *trigger, unsigned long *delay_on, unsigned long *delay_off);
void led_trigger_blink_oneshot(struct led_trigger *trigger, unsigned long *delay_on, unsigned long *delay_off, int invert);
void led_trigger_set_default(struct led_classdev *led_cdev);
int led_trigger_set(struct led_classdev *led_cdev, struct led_trigger *trigger);
void led_trigger_remove(struct led_classdev *led_cdev);
void ledtrig_disk_activity(bool write);
void ledtrig_mtd_activity(void);
void ledtrig_flash_ctrl(bool on);
void ledtrig_torch_ctrl(bool on);
struct platform_device *gpio_led_register_device(int id, const struct gpio_led_platform_data *pdata);
void ledtrig_cpu(enum cpu_led_event evt);
void led_classdev_notify_brightness_hw_changed(struct led_classdev *led_cdev, unsigned int brightness);
enum led_brightness ledtrig_audio_get(enum led_audio type);
void ledtrig_audio_set(enum led_audio type, enum led_brightness state);
#endif
