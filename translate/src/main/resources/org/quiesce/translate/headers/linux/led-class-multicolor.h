#ifndef QZ_LINUX_LED_CLASS_MULTICOLOR_H
#define QZ_LINUX_LED_CLASS_MULTICOLOR_H
#include <dt-bindings/leds/common.h>
#include <linux/leds.h>
struct led_classdev;
struct led_classdev_mc;
struct led_init_data;
struct mc_subled;
struct mc_subled {
	unsigned int color_index;
	unsigned int brightness;
	unsigned int intensity;
	unsigned int channel;
};
struct led_classdev_mc {
	struct led_classdev led_cdev;
	unsigned int num_colors;
	struct mc_subled *subled_info;
};
struct led_classdev_mc *lcdev_to_mccdev(struct led_classdev *led_cdev);
int led_classdev_multicolor_register_ext(struct device *parent, struct led_classdev_mc *mcled_cdev, struct led_init_data *init_data);
void led_classdev_multicolor_unregister(struct led_classdev_mc *mcled_cdev);
int led_mc_calc_color_components(struct led_classdev_mc *mcled_cdev, enum led_brightness brightness);
int devm_led_classdev_multicolor_register_ext(struct device *parent, struct led_classdev_mc *mcled_cdev, struct led_init_data *init_data);
void devm_led_classdev_multicolor_unregister(struct device *parent, struct led_classdev_mc *mcled_cdev);
int devm_led_classdev_multicolor_register(struct device *parent, struct led_classdev_mc *mcled_cdev);
#endif
