#ifndef QZ_LINUX_MFD_ADP5520_H
#define QZ_LINUX_MFD_ADP5520_H
struct adp5520_backlight_platform_data;
struct adp5520_gpio_platform_data;
struct adp5520_keys_platform_data;
struct adp5520_leds_platform_data;
struct led_info;
struct notifier_block;
#define ID_ADP5520 0x1590
#define ID_ADP5501 0x157d
#define ADP5520_MODE_STATUS 0
#define ADP5520_INTERRUPT_ENABLE 1
#define ADP5520_LED_CONTROL 17
#define ADP5520_LED_TIME 18
#define ADP5520_LED_FADE 19
#define ADP5520_LED1_CURRENT 20
#define ADP5520_LED2_CURRENT 21
#define ADP5520_LED3_CURRENT 22
#define ADP5520_GPIO_CFG_1 23
#define ADP5520_GPIO_PULLUP 31
#define ADP5520_KP_INT_STAT_1 0x20
#define ADP5520_KP_INT_STAT_2 33
#define ADP5520_KR_INT_STAT_1 34
#define ADP5520_KR_INT_STAT_2 35
#define ADP5520_nSTNBY 0x80
#define ADP5520_BL_EN 0x40
#define ADP5520_DIM_EN 0x20
#define ADP5520_OVP_INT 0x10
#define ADP5520_CMPR_INT 8
#define ADP5520_GPI_INT 4
#define ADP5520_KR_INT 2
#define ADP5520_KP_INT 1
#define ADP5520_CMPR_IEN 8
#define ADP5520_OVP_IEN 4
#define ADP5520_KR_IEN 2
#define ADP5520_KP_IEN 1
#define ADP5520_01_MAXLEDS 3
#define ADP5520_FLAG_LED_MASK 3
#define ADP5520_FLAG_OFFT_SHIFT 8
#define ADP5520_FLAG_OFFT_MASK 3
#define ADP5520_R3_MODE 0x20
#define ADP5520_C3_MODE 0x10
#define ADP5520_LED3_EN 4
#define ADP5520_LED2_EN 2
#define ADP5520_LED1_EN 1
#define ADP5520_MAXKEYS 0x10
#define ADP5520_COL_C3 0x80
#define ADP5520_ROW_R3 8
#define ADP5520_KEYMAPSIZE 0x10
#define FLAG_ID_ADP5520_LED1_ADP5501_LED0 1
#define FLAG_ID_ADP5520_LED2_ADP5501_LED1 2
#define FLAG_ID_ADP5520_LED3_ADP5501_LED2 3
#define FADE_VAL(a_, b_) ((0xF&(a_)) | ((0xF&(b_)) << 4))
struct adp5520_keys_platform_data {
	int rows_en_mask;
	int cols_en_mask;
	const unsigned short *keymap;
	unsigned short keymapsize;
	unsigned repeat : 1;
};
struct adp5520_leds_platform_data {
	int num_leds;
	struct led_info *leds;
	u8 fade_in;
	u8 fade_out;
	u8 led_on_time;
};
struct adp5520_platform_data {
	struct adp5520_keys_platform_data *keys;
	struct adp5520_gpio_platform_data *gpio;
	struct adp5520_leds_platform_data *leds;
	struct adp5520_backlight_platform_data *backlight;
};
int adp5520_read(struct device *dev, int reg, uint8_t *val);
int adp5520_write(struct device *dev, int reg, u8 val);
int adp5520_clr_bits(struct device *dev, int reg, uint8_t bit_mask);
int adp5520_set_bits(struct device *dev, int reg, uint8_t bit_mask);
int adp5520_register_notifier(struct device *dev, struct notifier_block *nb, unsigned int events);
int adp5520_unregister_notifier(struct device *dev, struct notifier_block *nb, unsigned int events);
#endif
