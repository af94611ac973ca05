#ifndef QZ_LINUX_MFD_LM3533_H
#define QZ_LINUX_MFD_LM3533_H
struct lm3533;
struct lm3533_als_platform_data;
struct lm3533_bl_platform_data;
struct lm3533_ctrlbank;
struct lm3533_led_platform_data;
struct regmap;
#define LM3533_ATTR_RO(a_) DEVICE_ATTR(a_, S_IRUGO, show_##a_, NULL)
#define LM3533_ATTR_RW(a_) DEVICE_ATTR(a_, S_IRUGO | S_IWUSR, show_##a_, store_##a_)
struct lm3533 {
	struct device *dev;
	struct regmap *regmap;
	int gpio_hwen;
	int irq;
	unsigned have_als : 1;
	unsigned have_backlights : 1;
	unsigned have_leds : 1;
};
struct lm3533_ctrlbank {
	struct lm3533 *lm3533;
	struct device *dev;
	int id;
};
struct lm3533_led_platform_data {
	char *name;
	const char *default_trigger;
	u16 max_current;
	u8 pwm;
};
enum lm3533_boost_freq { __qz_lm3533_boost_freq };
enum lm3533_boost_ovp { __qz_lm3533_boost_ovp };
struct lm3533_platform_data {
	int gpio_hwen;
	enum lm3533_boost_ovp boost_ovp;
	enum lm3533_boost_freq boost_freq;
	struct lm3533_als_platform_data *als;
	struct lm3533_bl_platform_data *backlights;
	int num_backlights;
	struct lm3533_led_platform_data *leds;
	int num_leds;
};
int lm3533_ctrlbank_enable(struct lm3533_ctrlbank *cb);
int lm3533_ctrlbank_disable(struct lm3533_ctrlbank *cb);
int lm3533_ctrlbank_set_brightness(struct lm3533_ctrlbank *cb, u8 val);
int lm3533_ctrlbank_get_brightness(struct lm3533_ctrlbank *cb, u8 *val);
int lm3533_ctrlbank_set_max_current(struct lm3533_ctrlbank *cb, u16 imax);
int lm3533_ctrlbank_set_pwm(struct lm3533_ctrlbank *cb, u8 val);
int lm3533_ctrlbank_get_pwm(struct lm3533_ctrlbank *cb, u8 *val);
int lm3533_read(struct lm3533 *lm3533, u8 reg, u8 *val);
int lm3533_write(struct lm3533 *lm3533, u8 reg, u8 val);
int lm3533_update(struct lm3533 *lm3533, u8 reg, u8 val, u8 mask);
#endif
