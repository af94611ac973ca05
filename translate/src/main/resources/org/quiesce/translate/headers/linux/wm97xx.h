#ifndef QZ_LINUX_WM97XX_H
#define QZ_LINUX_WM97XX_H
#include <linux/input.h>
#include <linux/platform_device.h>
struct input_dev;
struct platform_device;
struct snd_ac97;
struct wm97xx;
struct wm97xx_batt_pdata;
struct wm97xx_codec_drv;
struct wm97xx_data;
struct wm97xx_mach_ops;
struct workqueue_struct;
#define WM97xx_GENERIC 0
#define WM97xx_WM1613 0x1613
#define AC97_WM97XX_DIGITISER1 118
#define AC97_WM97XX_DIGITISER2 120
#define AC97_WM97XX_DIGITISER_RD 122
#define AC97_WM9713_DIG1 116
#define AC97_WM9713_DIG2 118
#define AC97_WM9713_DIG3 120
#define WM97XX_POLL 0x8000
#define WM97XX_ADCSEL_X 0x1000
#define WM97XX_ADCSEL_Y 0x2000
#define WM97XX_ADCSEL_PRES 0x3000
#define WM97XX_AUX_ID2 0x5000
#define WM97XX_AUX_ID3 0x6000
#define WM97XX_AUX_ID4 0x7000
#define WM97XX_ADCSEL_MASK 0x7000
#define WM97XX_COO 0x800
#define WM97XX_CTC 0x400
#define WM97XX_CM_RATE_MASK 0x3f0
#define WM97XX_DELAY_MASK 240
#define WM97XX_SLEN 8
#define WM97XX_SLT_MASK 7
#define WM97XX_PRP_DET_DIG 0xc000
#define WM97XX_RPR 0x2000
#define WM97XX_PEN_DOWN 0x8000
#define WM9712_45W 0x1000
#define WM9712_PDEN 0x800
#define WM9712_WAIT 0x200
#define WM9712_PIL 0x100
#define WM9705_PDEN 0x1000
#define WM9705_PIL 0x80
#define WM9713_POLL 0x200
#define WM9713_CTC 0x100
#define WM9713_ADCSEL_X 2
#define WM9713_ADCSEL_Y 4
#define WM9713_ADCSEL_PRES 8
#define WM9713_COO 1
#define WM9713_45W 0x1000
#define WM9713_PDEN 0x800
#define WM9713_ADCSEL_MASK 254
#define WM9713_WAIT 0x200
#define WM97XX_ID1 0x574d
#define WM9712_ID2 0x4c12
#define WM9705_ID2 0x4c05
#define WM9713_ID2 0x4c13
#define WM97XX_GPIO_2 4
#define WM97XX_GPIO_4 0x10
#define WM97XX_GPIO_13 0x2000
#define AC97_LINK_FRAME 21
#define RC_AGAIN 1
#define RC_VALID 2
#define RC_PENUP 4
#define RC_PENDOWN 8
#define WM97XX_RATE(a_) (((a_& 3) << 8) | ((a_& 4) ? 0xf0 : 0))
#define WM97XX_DELAY(a_) ((a_ << 4)& 0x00f0)
#define WM97XX_SLT(a_) ((a_- 5)& 0x7)
#define WM9712_RPU(a_) (a_& 0x3f)
struct wm97xx_data {
	int x;
	int y;
	int p;
};
enum wm97xx_gpio_status { WM97XX_GPIO_HIGH, WM97XX_GPIO_LOW };
enum wm97xx_gpio_dir { WM97XX_GPIO_IN, WM97XX_GPIO_OUT };
enum wm97xx_gpio_pol { WM97XX_GPIO_POL_HIGH };
enum wm97xx_gpio_sticky { WM97XX_GPIO_STICKY, WM97XX_GPIO_NOTSTICKY };
enum wm97xx_gpio_wake { WM97XX_GPIO_WAKE, WM97XX_GPIO_NOWAKE };
struct wm97xx_codec_drv {
	u16 id;
	char *name;
	int (*poll_sample)(struct wm97xx *, int adcsel, int *sample);
	int (*poll_touch)(struct wm97xx *, struct wm97xx_data *);
	int (*acc_enable)(struct wm97xx *, int enable);
	void (*phy_init)(struct wm97xx *);
	void (*dig_enable)(struct wm97xx *, int enable);
	void (*dig_restore)(struct wm97xx *);
	void (*aux_prepare)(struct wm97xx *);
};
struct wm97xx_mach_ops {
	int acc_enabled;
	void (*acc_pen_up)(struct wm97xx *);
	int (*acc_pen_down)(struct wm97xx *);
	int (*acc_startup)(struct wm97xx *);
	void (*acc_shutdown)(struct wm97xx *);
	int irq_gpio;
	void (*pre_sample)(int);
	void (*post_sample)(int);
};
struct wm97xx {
	u16 dig[3];
	u16 id;
	u16 gpio[6];
	u16 misc;
	u16 dig_save[3];
	struct wm97xx_codec_drv *codec;
	struct input_dev *input_dev;
	struct snd_ac97 *ac97;
	struct device *dev;
	struct platform_device *battery_dev;
	struct platform_device *touch_dev;
	struct wm97xx_mach_ops *mach_ops;
	struct mutex codec_mutex;
	struct delayed_work ts_reader;
	unsigned long ts_reader_interval;
	unsigned long ts_reader_min_interval;
	unsigned int pen_irq;
	struct workqueue_struct *ts_workq;
	u16 acc_slot;
	u16 acc_rate;
	unsigned pen_is_down : 1;
	unsigned pen_probably_down : 1;
	u16 variant;
	u16 suspend_mode;
};
struct wm97xx_batt_pdata {
	int batt_aux;
	int temp_aux;
	int min_voltage;
	int max_voltage;
	int batt_div;
	int batt_mult;
	int temp_div;
	int temp_mult;
	int batt_tech;
	char *batt_name;
};
struct wm97xx_pdata {
	struct wm97xx_batt_pdata *batt_pdata;
};
extern struct wm97xx_codec_drv wm9705_codec;
extern struct wm97xx_codec_drv wm9712_codec;
extern struct wm97xx_codec_drv wm9713_codec;
enum wm97xx_gpio_status wm97xx_get_gpio(struct wm97xx *wm, u32 gpio);
void wm97xx_set_gpio(struct wm97xx *wm, u32 gpio, enum wm97xx_gpio_status status);
void wm97xx_config_gpio(struct wm97xx *wm, u32 gpio, enum wm97xx_gpio_dir dir, enum wm97xx_gpio_pol pol, enum wm97xx_gpio_sticky sticky, enum wm97xx_gpio_wake wake);
void wm97xx_set_suspend_mode(struct wm97xx *wm, u16 mode);
int wm97xx_reg_read(struct wm97xx *wm, u16 reg);
void wm97xx_reg_write(struct wm97xx *wm, u16 reg, u16 val);
int wm97xx_read_aux_adc(struct wm97xx *wm, u16 adcsel);
int wm97xx_register_mach_ops(struct wm97xx *, struct wm97xx_mach_ops *);
void wm97xx_unregister_mach_ops(struct wm97xx *);
#endif
