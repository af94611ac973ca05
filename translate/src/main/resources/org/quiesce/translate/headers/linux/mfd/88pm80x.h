#ifndef QZ_LINUX_MFD_88PM80X_H
#define QZ_LINUX_MFD_88PM80X_H
#include <linux/regmap.h>
struct i2c_client;
struct pm80x_chip;
struct pm80x_platform_data;
struct pm80x_rtc_pdata;
struct pm80x_subchip;
struct regmap;
struct regmap_config;
struct regmap_irq_chip;
struct regmap_irq_chip_data;
struct regulator_init_data;
#define PM800_STATUS_1 1
#define PM800_ONKEY_STS1 1UL
#define PM800_WAKEUP2 14
#define PM800_WAKEUP2_INV_INT 1UL
#define PM800_WAKEUP2_INT_CLEAR 2UL
#define PM800_WAKEUP2_INT_MASK 4UL
#define PM800_RTC_CONTROL 208
#define PM800_RTC_MISC3 227
#define PM800_RTC_MISC4 228
#define PM800_ALARM1_EN 1UL
#define PM800_ALARM_WAKEUP 0x10UL
#define PM800_ALARM 0x20UL
#define PM800_RTC1_USE_XO 0x80UL
#define PM800_GPADC_MEAS_EN1 1
#define PM800_MEAS_EN1_VBAT 4UL
#define PM800_GPADC_MEAS_EN2 2
#define PM800_MEAS_EN2_RFTMP 1UL
#define PM800_MEAS_GP0_EN 4UL
#define PM800_GPADC_MISC_CONFIG2 6
#define PM800_GPADC_MISC_GPFSM_EN 1UL
#define PM800_GP_BIAS_ENA1 20
#define PM800_GPADC_GP_BIAS_EN0 1UL
#define PM800_GPADC_GP_BIAS_EN1 2UL
#define PM800_GPADC_GP_BIAS_EN2 4UL
#define PM800_GPADC_GP_BIAS_EN3 8UL
#define PM805_INT_STATUS0 2
#define PM805_STATUS0_INT_CLEAR 1
#define PM805_STATUS0_INV_INT 2
#define PM800_STATUS0_INT_MASK 4
#define PM805_INT_STATUS1 3
#define PM805_INT1_HP1_SHRT 1UL
#define PM805_INT1_HP2_SHRT 2UL
#define PM805_INT1_MIC_CONFLICT 4UL
#define PM805_INT1_CLIP_FAULT 8UL
#define PM805_INT1_LDO_OFF 0x10UL
#define PM805_INT1_SRC_DPLL_LOCK 0x20UL
#define PM805_INT2_MIC_DET 1UL
#define PM805_INT2_SHRT_BTN_DET 2UL
#define PM805_INT2_VOLM_BTN_DET 4UL
#define PM805_INT2_VOLP_BTN_DET 8UL
#define PM805_INT2_RAW_PLL_FAULT 0x10UL
#define PM805_INT2_FINE_PLL_FAULT 0x20UL
#define PM805_INT_MASK1 5
enum { CHIP_PM800 = 1, CHIP_PM805, CHIP_PM860 };
enum { PM800_ID_RG_MAX = 24 };
struct pm80x_rtc_pdata {
	int vrtc;
	int rtc_wakeup;
};
struct pm80x_subchip {
	struct i2c_client *power_page;
	struct i2c_client *gpadc_page;
	struct regmap *regmap_power;
	struct regmap *regmap_gpadc;
	unsigned short power_page_addr;
	unsigned short gpadc_page_addr;
};
struct pm80x_chip {
	struct pm80x_subchip *subchip;
	struct device *dev;
	struct i2c_client *client;
	struct i2c_client *companion;
	struct regmap *regmap;
	struct regmap_irq_chip *regmap_irq_chip;
	struct regmap_irq_chip_data *irq_data;
	int type;
	int irq;
	int irq_mode;
	unsigned long wu_flag;
	spinlock_t lock;
};
struct pm80x_platform_data {
	struct pm80x_rtc_pdata *rtc;
	struct regulator_init_data *regulators[PM800_ID_RG_MAX];
	unsigned int num_regulators;
	int irq_mode;
	int batt_det;
	int (*plat_config)(struct pm80x_chip *chip, struct pm80x_platform_data *pdata);
};
extern const struct dev_pm_ops pm80x_pm_ops;
extern const struct regmap_config pm80x_regmap_config;
int pm80x_request_irq(struct pm80x_chip *pm80x, int irq, irq_handler_t handler, unsigned long flags, const char *name, void *data);
void pm80x_free_irq(struct pm80x_chip *pm80x, int irq, void *data);
int pm80x_dev_suspend(struct device *dev);
int pm80x_dev_resume(struct device *dev);
int pm80x_init(struct i2c_client *client);
int pm80x_deinit(void);
#endif
