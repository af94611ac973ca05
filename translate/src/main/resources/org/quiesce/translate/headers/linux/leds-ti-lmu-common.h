#ifndef QZ_LINUX_LEDS_TI_LMU_COMMON_H
#define QZ_LINUX_LEDS_TI_LMU_COMMON_H
#include <linux/regmap.h>
struct fwnode_handle;
struct regmap;
struct ti_lmu_bank;
#define LMU_11BIT_LSB_MASK 7UL
#define LMU_11BIT_MSB_SHIFT 3
#define MAX_BRIGHTNESS_8BIT 255
#define MAX_BRIGHTNESS_11BIT 0x7ff
struct ti_lmu_bank {
	struct regmap *regmap;
	int max_brightness;
	u8 lsb_brightness_reg;
	u8 msb_brightness_reg;
	u8 runtime_ramp_reg;
	u32 ramp_up_usec;
	u32 ramp_down_usec;
};
int ti_lmu_common_set_brightness(struct ti_lmu_bank *lmu_bank, int brightness);
int ti_lmu_common_set_ramp(struct ti_lmu_bank *lmu_bank);
int ti_lmu_common_get_ramp_params(struct device *dev, struct fwnode_handle *child, struct ti_lmu_bank *lmu_data);
int ti_lmu_common_get_brt_res(struct device *dev, struct fwnode_handle *child, struct ti_lmu_bank *lmu_data);
#endif
