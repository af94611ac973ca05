#ifndef QZ_LINUX_MFD_88PM860X_H
#define QZ_LINUX_MFD_88PM860X_H
struct charger_desc;
struct i2c_client;
struct pm860x_backlight_pdata;
struct pm860x_chip;
struct pm860x_led_pdata;
struct pm860x_power_pdata;
struct pm860x_rtc_pdata;
struct pm860x_touch_pdata;
struct regmap;
struct regulator_init_data;
#define MFD_NAME_SIZE 40
#define PM8607_POWER_UP_LOG 63
#define PM8607_CCNT 71
#define PM8607_CHG_CTRL1 72
#define PM8607_CHG_CTRL2 73
#define PM8607_CHG_CTRL3 74
#define PM8607_CHG_CTRL4 75
#define PM8607_CHG_CTRL6 77
#define PM8607_CHG_CTRL7 78
#define PM8606_WLED3B 7
#define PM8606_PREREGULATORA 0x10
#define PM8606_VSYS 21
#define PM8606_MISC 22
#define PM8606_FLAGS 25
#define PM8606_VSYS_EN 2
#define PM8606_MISC_OSC_EN 0x10
#define PM8607_VERSION_MASK 240
#define PM8607_STATUS_2 2
#define PM8607_INT_STATUS1 3
#define PM8607_INT_STATUS2 4
#define PM8607_INT_STATUS3 5
#define PM8607_INT_MASK_1 6
#define PM8607_INT_MASK_2 7
#define PM8607_INT_MASK_3 8
#define PM8607_LDO5 20
#define PM8607_BUCK3 38
#define PM8607_MEAS_EN1 80
#define PM8607_MEAS_EN2 81
#define PM8607_MEAS_EN3 82
#define PM8607_MEAS_OFF_TIME1 83
#define PM8607_MEAS_OFF_TIME2 84
#define PM8607_TSI_PREBIAS 85
#define PM8607_PD_PREBIAS 86
#define PM8607_GPADC_MISC1 87
#define PM8607_GP_BIAS2 90
#define PM8607_VBAT_LOWTH 91
#define PM8607_VCHG_LOWTH 92
#define PM8607_GPADC1_LOWTH 96
#define PM8607_VBAT_HIGHTH 99
#define PM8607_VCHG_HIGHTH 100
#define PM8607_GPADC1_HIGHTH 104
#define PM8607_IBAT_MEAS1 107
#define PM8607_VBAT_MEAS1 109
#define PM8607_VCHG_MEAS1 111
#define PM8607_TINT_MEAS1 115
#define PM8607_GPADC1_MEAS1 119
#define PM8607_CCNT_MEAS1 149
#define PM8607_RTC1 160
#define PM8607_RTC_COUNTER1 161
#define PM8607_RTC_EXPIRE1 165
#define PM8607_RTC_MISC1 173
#define PM8607_RTC_MISC2 174
#define PM8607_CHIP_ID 0
#define PM8607_B0_MISC1 12
#define PM8607_BUCK3_DOUBLE 0x40
#define PM8607_B0_MISC1_INV_INT 1
#define PM8607_B0_MISC1_INT_CLEAR 2
#define PM8607_B0_MISC1_INT_MASK 4
#define PM8607_B0_MISC1_PI2C 8
#define PM8607_GPADC_EN 1
#define PM8607_GPADC_PREBIAS_MASK 6
#define PM8607_GPADC_SLOT_CYCLE_MASK 24
#define PM8607_GPADC_OFF_SCALE_MASK 96
#define PM8607_GPADC_SW_CAL_MASK 0x80
#define PM8607_PD_PREBIAS_MASK 31
#define PM8607_PD_PRECHG_MASK 224
#define PM8606_REF_GP_OSC_OFF 0
#define PM8606_REF_GP_OSC_ON 1
#define PM8606_REF_GP_OSC_UNKNOWN 2
#define PM8606_LED_CURRENT(a_) (((a_ >> 2)& 0x07) << 5)
enum { CHIP_PM8606 = 1, CHIP_PM8607 };
enum pm8606_ref_gp_and_osc_clients { REF_GP_NO_CLIENTS, RGB1_ENABLE = 8, RGB2_ENABLE = 0x10 };
enum { PM8607_IRQ_ONKEY, PM8607_IRQ_EXTON, PM8607_IRQ_CHG, PM8607_IRQ_BAT, PM8607_IRQ_RTC, PM8607_IRQ_CC, PM8607_IRQ_VBAT, PM8607_IRQ_VCHG, PM8607_IRQ_VSYS, PM8607_IRQ_TINT, PM8607_IRQ_GPADC0, PM8607_IRQ_GPADC1, PM8607_IRQ_GPADC2, PM8607_IRQ_GPADC3, PM8607_IRQ_AUDIO_SHORT, PM8607_IRQ_PEN, PM8607_IRQ_HEADSET, PM8607_IRQ_HOOK, PM8607_IRQ_MICIN, PM8607_IRQ_CHG_FAIL, PM8607_IRQ_CHG_DONE, PM8607_IRQ_CHG_FAULT };
struct pm860x_chip {
	struct device *dev;
	struct mutex irq_lock;
	struct mutex osc_lock;
	struct i2c_client *client;
	struct i2c_client *companion;
	struct regmap *regmap;
	struct regmap *regmap_companion;
	int buck3_double;
	int companion_addr;
	unsigned short osc_vote;
	int id;
	int irq_mode;
	int irq_base;
	int core_irq;
	unsigned char chip_version;
	unsigned char osc_status;
	unsigned int wakeup_flag;
};
enum { PI2C_PORT = 1 };
struct pm860x_backlight_pdata {
	int pwm;
	int iset;
};
struct pm860x_led_pdata {
	int iset;
};
struct pm860x_rtc_pdata {
	int (*sync)(unsigned int ticks);
	int vrtc;
};
struct pm860x_touch_pdata {
	int gpadc_prebias;
	int slot_cycle;
	int off_scale;
	int sw_cal;
	int tsi_prebias;
	int pen_prebias;
	int pen_prechg;
	int res_x;
	unsigned long flags;
};
struct pm860x_power_pdata {
	int max_capacity;
	int resistor;
};
struct pm860x_platform_data {
	struct pm860x_backlight_pdata *backlight;
	struct pm860x_led_pdata *led;
	struct pm860x_rtc_pdata *rtc;
	struct pm860x_touch_pdata *touch;
	struct pm860x_power_pdata *power;
	struct regulator_init_data *buck1;
	struct regulator_init_data *buck2;
	struct regulator_init_data *buck3;
	struct regulator_init_data *ldo1;
	struct regulator_init_data *ldo2;
	struct regulator_init_data *ldo3;
	struct regulator_init_data *ldo4;
	struct regulator_init_data *ldo5;
	struct regulator_init_data *ldo6;
	struct regulator_init_data *ldo7;
	struct regulator_init_data *ldo8;
	struct regulator_init_data *ldo9;
	struct regulator_init_data *ldo10;
	struct regulator_init_data *ldo12;
	struct regulator_init_data *ldo_vibrator;
	struct regulator_init_data *ldo14;
	struct charger_desc *chg_desc;
	int companion_addr;
	int i2c_port;
	int irq_mode;
	int irq_base;
	int num_leds;
	int num_backlights;
};
int pm8606_osc_enable(struct pm860x_chip *, unsigned short);
int pm8606_osc_disable(struct pm860x_chip *, unsigned short);
int pm860x_reg_read(struct i2c_client *, int);
int pm860x_reg_write(struct i2c_client *, int, unsigned char);
int pm860x_bulk_read(struct i2c_client *, int, int, unsigned char *);
int pm860x_bulk_write(struct i2c_client *, int, int, unsigned char *);
int pm860x_set_bits(struct i2c_client *, int, unsigned char, unsigned char);
int pm860x_page_reg_write(struct i2c_client *, int, unsigned char);
int pm860x_page_bulk_read(struct i2c_client *, int, int, unsigned char *);
#endif
