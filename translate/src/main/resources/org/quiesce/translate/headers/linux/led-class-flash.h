#ifndef QZ_LINUX_LED_CLASS_FLASH_H
#define QZ_LINUX_LED_CLASS_FLASH_H
#include <linux/leds.h>
struct led_classdev;
struct led_classdev_flash;
struct led_flash_ops;
struct led_init_data;
#define LED_FAULT_OVER_VOLTAGE 1
#define LED_FAULT_TIMEOUT 2
#define LED_FAULT_OVER_TEMPERATURE 4
#define LED_FAULT_SHORT_CIRCUIT 8
#define LED_FAULT_OVER_CURRENT 0x10
#define LED_FAULT_INDICATOR 0x20
#define LED_FAULT_UNDER_VOLTAGE 0x40
#define LED_FAULT_INPUT_VOLTAGE 0x80
#define LED_FAULT_LED_OVER_TEMPERATURE 0x100
#define LED_NUM_FLASH_FAULTS 9
#define LED_FLASH_SYSFS_GROUPS_SIZE 5
struct led_flash_ops {
	int (*flash_brightness_set)(struct led_classdev_flash *fled_cdev, u32 brightness);
	int (*strobe_set)(struct led_classdev_flash *fled_cdev, bool state);
	int (*strobe_get)(struct led_classdev_flash *fled_cdev, bool *state);
	int (*timeout_set)(struct led_classdev_flash *fled_cdev, u32 timeout);
	int (*fault_get)(struct led_classdev_flash *fled_cdev, u32 *fault);
};
struct led_flash_setting {
	u32 min;
	u32 max;
	u32 step;
	u32 val;
};
struct led_classdev_flash {
	struct led_classdev led_cdev;
	const struct led_flash_ops *ops;
	struct led_flash_setting brightness;
	struct led_flash_setting timeout;
	const struct attribute_group *sysfs_groups[LED_FLASH_SYSFS_GROUPS_SIZE];
};
struct led_classdev_flash *lcdev_to_flcdev(struct led_classdev *lcdev);
int led_classdev_flash_register_ext(struct device *parent, struct led_classdev_flash *fled_cdev, struct led_init_data *init_data);
void led_classdev_flash_unregister(struct led_classdev_flash *fled_cdev);
int devm_led_classdev_flash_register_ext(struct device *parent, struct led_classdev_flash *fled_cdev, struct led_init_data *init_data);
void devm_led_classdev_flash_unregister(struct device *parent, struct led_classdev_flash *fled_cdev);
int led_classdev_flash_register(struct device *parent, struct led_classdev_flash *fled_cdev);
int led_set_flash_strobe(struct led_classdev_flash *fled_cdev, bool state);
int led_get_flash_strobe(struct led_classdev_flash *fled_cdev, bool *state);
int led_set_flash_brightness(struct led_classdev_flash *fled_cdev, u32 brightness);
int led_update_flash_brightness(struct led_classdev_flash *fled_cdev);
int led_set_flash_timeout(struct led_classdev_flash *fled_cdev, u32 timeout);
int led_get_flash_fault(struct led_classdev_flash *fled_cdev, u32 *fault);
#endif
