#ifndef QZ_MEDIA_V4L2_FLASH_LED_CLASS_H
#define QZ_MEDIA_V4L2_FLASH_LED_CLASS_H
#include <linux/led-class-flash.h>
#include <linux/leds.h>
#include <linux/mod_devicetable.h>
#include <linux/of.h>
#include <linux/v4l2-controls.h>
#include <media/v4l2-ctrls.h>
#include <media/v4l2-subdev.h>
struct fwnode_handle;
struct led_classdev;
struct led_classdev_flash;
struct v4l2_ctrl;
struct v4l2_flash;
struct v4l2_flash_config;
struct v4l2_flash_ops;
struct v4l2_subdev;
struct v4l2_flash_ctrl_data {
	struct v4l2_ctrl_config config;
	u32 cid;
};
struct v4l2_flash_ops {
	int (*external_strobe_set)(struct v4l2_flash *v4l2_flash, bool enable);
	enum led_brightness(*intensity_to_led_brightness)(struct v4l2_flash *v4l2_flash, s32 intensity);
	s32 (*led_brightness_to_intensity)(struct v4l2_flash *v4l2_flash, enum led_brightness);
};
struct v4l2_flash_config {
	char dev_name[32];
	struct led_flash_setting intensity;
	u32 flash_faults;
	unsigned int has_external_strobe : 1;
};
struct v4l2_flash {
	struct led_classdev_flash *fled_cdev;
	struct led_classdev *iled_cdev;
	const struct v4l2_flash_ops *ops;
	struct v4l2_subdev sd;
	struct v4l2_ctrl_handler hdl;
	struct v4l2_ctrl **ctrls;
};
struct v4l2_flash *v4l2_subdev_to_v4l2_flash(struct v4l2_subdev *sd);
struct v4l2_flash *v4l2_ctrl_to_v4l2_flash(struct v4l2_ctrl *c);
struct v4l2_flash *v4l2_flash_init(struct device *dev, struct fwnode_handle *fwn, struct led_classdev_flash *fled_cdev, const struct v4l2_flash_ops *ops, struct v4l2_flash_config *config);
struct v4l2_flash *v4l2_flash_indicator_init(struct device *dev, struct fwnode_handle *fwn, struct led_classdev *iled_cdev, struct v4l2_flash_config *config);
void v4l2_flash_release(struct v4l2_flash *v4l2_flash);
#endif
