#ifndef QZ_LINUX_BACKLIGHT_H
#define QZ_LINUX_BACKLIGHT_H
#include <linux/node.h>
struct backlight_device;
struct backlight_ops;
struct backlight_properties;
struct fb_info;
#define BL_CORE_SUSPENDRESUME 1
enum backlight_update_reason { BACKLIGHT_UPDATE_HOTKEY, BACKLIGHT_UPDATE_SYSFS };
enum backlight_type { BACKLIGHT_RAW = 1, BACKLIGHT_PLATFORM, BACKLIGHT_FIRMWARE };
enum backlight_scale { __qz_backlight_scale };
struct backlight_ops {
	unsigned int options;
	int (*update_status)(struct backlight_device *);
	int (*get_brightness)(struct backlight_device *);
	int (*check_fb)(struct backlight_device *bd, struct fb_info *info);
};
struct backlight_properties {
	int brightness;
	int max_brightness;
	int power;
	int fb_blank;
	enum backlight_type type;
	unsigned int state;
	enum backlight_scale scale;
};
struct backlight_device {
	struct backlight_properties props;
	struct mutex update_lock;
	struct mutex ops_lock;
	const struct backlight_ops *ops;
	struct list_head entry;
	struct device dev;
	int use_count;
};
static inline void *bl_get_data(const struct backlight_device *obj) { return dev_get_drvdata(&obj->dev); }
static inline void __qz_bl_set_data(struct backlight_device *obj, void *data) { dev_set_drvdata(&obj->dev, data); }
#define to_backlight_device(d) container_of(d, struct backlight_device, dev)
int backlight_update_status(struct backlight_device *bd);
int backlight_enable(struct backlight_device *bd);
int backlight_disable(struct backlight_device *bd);
bool backlight_is_blank(const struct backlight_device *bd);
int backlight_get_brightness(const struct backlight_device *bd);
struct backlight_device *backlight_device_register(const char *name, struct device *dev, void *devdata, const struct backlight_ops *ops, const struct backlight_properties *props);
struct backlight_device *devm_backlight_device_register(struct device *dev, const char *name, struct device *parent, void *devdata, const struct backlight_ops *ops, const struct backlight_properties *props);
void backlight_device_unregister(struct backlight_device *bd);
void backlight_force_update(struct backlight_device *bd, enum backlight_update_reason reason);
struct backlight_device *backlight_device_get_by_type(enum backlight_type type);
struct backlight_device *devm_of_find_backlight(struct device *dev);
#endif
