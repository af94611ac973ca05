#ifndef QZ_LINUX_MFD_LP8788_H
#define QZ_LINUX_MFD_LP8788_H
struct irq_domain;
struct lp8788;
struct lp8788_charger_platform_data;
struct lp8788_chg_param;
struct lp8788_led_platform_data;
struct lp8788_platform_data;
struct regmap;
#define LP8788_DEV_CHARGER "lp8788-charger"
#define LP8788_DEV_RTC "lp8788-rtc"
#define LP8788_DEV_KEYLED "lp8788-keyled"
#define LP8788_CHG_IRQ "CHG_IRQ"
#define LP8788_PRSW_IRQ "PRSW_IRQ"
#define LP8788_BATT_IRQ "BATT_IRQ"
#define LP8788_ALM_IRQ "ALARM_IRQ"
enum lp8788_int_id { LP8788_INT_CHG_INPUT_STATE = 8, LP8788_INT_CHG_STATE, LP8788_INT_EOC, LP8788_INT_PRECHG_TIMEOUT = 14, LP8788_INT_RTC_ALARM1 = 17, LP8788_INT_RTC_ALARM2, LP8788_INT_ENTER_SYS_SUPPORT, LP8788_INT_EXIT_SYS_SUPPORT, LP8788_INT_BATT_LOW, LP8788_INT_NO_BATT, LP8788_INT_MAX = 24 };
enum lp8788_charger_event { __qz_lp8788_charger_event };
enum lp8788_isink_scale { LP8788_ISINK_SCALE_100mA };
enum lp8788_isink_number { LP8788_ISINK_1, LP8788_ISINK_2, LP8788_ISINK_3 };
enum lp8788_alarm_sel { LP8788_ALARM_1, LP8788_ALARM_MAX = 2 };
struct lp8788_chg_param {
	u8 addr;
	u8 val;
};
struct lp8788_charger_platform_data {
	const char *adc_vbatt;
	const char *adc_batt_temp;
	unsigned int max_vbatt_mv;
	struct lp8788_chg_param *chg_params;
	int num_chg_params;
	void (*charger_event)(struct lp8788 *lp, enum lp8788_charger_event event);
};
struct lp8788_led_platform_data {
	char *name;
	enum lp8788_isink_scale scale;
	enum lp8788_isink_number num;
	int iout_code;
};
struct lp8788_platform_data {
	int (*init_func)(struct lp8788 *lp);
	struct lp8788_charger_platform_data *chg_pdata;
	enum lp8788_alarm_sel alarm_sel;
	struct lp8788_led_platform_data *led_pdata;
};
struct lp8788 {
	struct device *dev;
	struct regmap *regmap;
	struct irq_domain *irqdm;
	int irq;
	struct lp8788_platform_data *pdata;
};
int lp8788_irq_init(struct lp8788 *lp, int chip_irq);
void lp8788_irq_exit(struct lp8788 *lp);
int lp8788_read_byte(struct lp8788 *lp, u8 reg, u8 *data);
int lp8788_read_multi_bytes(struct lp8788 *lp, u8 reg, u8 *data, size_t count);
int lp8788_write_byte(struct lp8788 *lp, u8 reg, u8 data);
int lp8788_update_bits(struct lp8788 *lp, u8 reg, u8 mask, u8 data);
#endif
