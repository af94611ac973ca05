#ifndef QZ_LINUX_LCD_H
#define QZ_LINUX_LCD_H
struct fb_info;
struct fb_videomode;
struct lcd_device;
struct lcd_ops;
struct lcd_properties {
	int max_contrast;
};
struct lcd_ops {
	int (*get_power)(struct lcd_device *);
	int (*set_power)(struct lcd_device *, int power);
	int (*get_contrast)(struct lcd_device *);
	int (*set_contrast)(struct lcd_device *, int contrast);
	int (*set_mode)(struct lcd_device *, struct fb_videomode *);
	int (*check_fb)(struct lcd_device *, struct fb_info *);
};
struct lcd_device {
	struct lcd_properties props;
	struct mutex ops_lock;
	struct lcd_ops *ops;
	struct mutex update_lock;
	struct device dev;
};
struct lcd_device *lcd_device_register(const char *name, struct device *parent, void *devdata, struct lcd_ops *ops);
struct lcd_device *devm_lcd_device_register(struct device *dev, const char *name, struct device *parent, void *devdata, struct lcd_ops *ops);
void lcd_device_unregister(struct lcd_device *ld);
void *lcd_get_data(struct lcd_device *ld_dev);
#endif
