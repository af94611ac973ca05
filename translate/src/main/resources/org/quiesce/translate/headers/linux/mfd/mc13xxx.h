#ifndef QZ_LINUX_MFD_MC13XXX_H
#define QZ_LINUX_MFD_MC13XXX_H
struct device_node;
struct mc13xxx;
struct mc13xxx_buttons_platform_data;
struct mc13xxx_codec_platform_data;
struct mc13xxx_led_platform_data;
struct mc13xxx_leds_platform_data;
struct mc13xxx_regulator_init_data;
struct regulator_init_data;
#define MC13783_AUDIO_CODEC 40
#define MC13783_AUDIO_DAC 41
#define MC13XXX_IRQ_ADCDONE 0
#define MC13XXX_IRQ_TS 2
#define MC13XXX_IRQ_TODA 25
#define MC13XXX_IRQ_RTCRST 31
#define MAX_LED_CONTROL_REGS 6
#define MC13783_BUTTON_ENABLE 4
#define MC13783_BUTTON_POL_INVERT 8
#define MC13783_BUTTON_RESET_EN 0x10
#define MC13XXX_USE_TOUCHSCREEN 1
#define MC13XXX_USE_CODEC 2
#define MC13XXX_USE_ADC 4
#define MC13XXX_USE_RTC 8
#define MC13XXX_ADC_MODE_TS 1
#define MC13XXX_ADC_MODE_SINGLE_CHAN 2
#define MC13XXX_ADC_MODE_MULT_CHAN 3
#define MC13XXX_ADC0 43
#define MC13XXX_ADC0_ADIN7SEL_DIE 0x10
#define MC13XXX_ADC0_ADIN7SEL_UID 0x20
#define MC13XXX_ADC0_ADREFEN 0x400
#define MC13XXX_ADC0_TSMOD0 0x1000
#define MC13XXX_ADC0_TSMOD1 0x2000
#define MC13XXX_ADC0_CHRGRAWDIV 0x8000
#define MC13XXX_ADC0_ADINC1 0x10000
#define MC13XXX_ADC0_ADINC2 0x20000
#define MC13XXX_ADC0_TSMOD_MASK 0x7000
#define MC13XXX_ADC0_CONFIG_MASK 0x7007LL
struct mc13xxx_regulator_init_data {
	int id;
	struct regulator_init_data *init_data;
	struct device_node *node;
};
struct mc13xxx_regulator_platform_data {
	int num_regulators;
	struct mc13xxx_regulator_init_data *regulators;
};
enum { MC13783_LED_MD, MC13783_LED_AD, MC13783_LED_KP, MC13783_LED_R1, MC13783_LED_G1, MC13783_LED_B1, MC13783_LED_R2, MC13783_LED_G2, MC13783_LED_B2, MC13783_LED_R3, MC13783_LED_G3, MC13783_LED_B3, MC13892_LED_MD, MC13892_LED_AD, MC13892_LED_KP, MC13892_LED_R, MC13892_LED_G, MC13892_LED_B, MC34708_LED_R, MC34708_LED_G };
struct mc13xxx_leds_platform_data {
	struct mc13xxx_led_platform_data *led;
	int num_leds;
	u32 led_control[MAX_LED_CONTROL_REGS];
};
struct mc13xxx_buttons_platform_data {
	int b1on_flags;
	unsigned short b1on_key;
	int b2on_flags;
	unsigned short b2on_key;
	int b3on_flags;
	unsigned short b3on_key;
};
struct mc13xxx_ts_platform_data {
	u8 ato;
	bool atox;
};
struct mc13xxx_platform_data {
	unsigned int flags;
	struct mc13xxx_regulator_platform_data regulators;
	struct mc13xxx_leds_platform_data *leds;
	struct mc13xxx_buttons_platform_data *buttons;
	struct mc13xxx_ts_platform_data touch;
	struct mc13xxx_codec_platform_data *codec;
};
void mc13xxx_lock(struct mc13xxx *mc13xxx);
void mc13xxx_unlock(struct mc13xxx *mc13xxx);
int mc13xxx_reg_read(struct mc13xxx *mc13xxx, unsigned int offset, u32 *val);
int mc13xxx_reg_write(struct mc13xxx *mc13xxx, unsigned int offset, u32 val);
int mc13xxx_reg_rmw(struct mc13xxx *mc13xxx, unsigned int offset, u32 mask, u32 val);
int mc13xxx_irq_request(struct mc13xxx *mc13xxx, int irq, irq_handler_t handler, const char *name, void *dev);
int mc13xxx_irq_free(struct mc13xxx *mc13xxx, int irq, void *dev);
int mc13xxx_irq_status(struct mc13xxx *mc13xxx, int irq, int *enabled, int *pending);
int mc13xxx_get_flags(struct mc13xxx *mc13xxx);
int mc13xxx_adc_do_conversion(struct mc13xxx *mc13xxx, unsigned int mode, unsigned int channel, u8 ato, bool atox, unsigned int *sample);
int mc13xxx_irq_ack(struct mc13xxx *mc13xxx, int irq);
int mc13xxx_irq_request_nounmask(struct mc13xxx *mc13xxx, int irq, irq_handler_t handler, const char *name, void *dev);
int mc13xxx_irq_mask(struct mc13xxx *mc13xxx, int irq);
int mc13xxx_irq_unmask(struct mc13xxx *mc13xxx, int irq);
#endif
