#ifndef QZ_LINUX_MFD_MAX8925_H
#define QZ_LINUX_MFD_MAX8925_H
struct i2c_client;
struct max8925_backlight_pdata;
struct max8925_chip;
struct max8925_platform_data;
struct max8925_power_pdata;
struct max8925_touch_pdata;
struct regulator_init_data;
#define MAX8925_CHG_IRQ1 126
#define MAX8925_CHG_IRQ2 127
#define MAX8925_CHG_IRQ1_MASK 0x80
#define MAX8925_CHG_IRQ2_MASK 129
#define MAX8925_CHG_STATUS 130
#define MAX8925_SYSENSEL 0
#define MAX8925_ON_OFF_IRQ1 1
#define MAX8925_ON_OFF_IRQ1_MASK 2
#define MAX8925_ON_OFF_STATUS 3
#define MAX8925_ON_OFF_IRQ2 13
#define MAX8925_ON_OFF_IRQ2_MASK 14
#define MAX8925_RESET_CNFG 15
#define MAX8925_TSC_IRQ 0
#define MAX8925_TSC_IRQ_MASK 1
#define MAX8925_TSC_CNFG1 2
#define MAX8925_ADC_SCHED 0x10
#define MAX8925_ADC_RES_END 111
#define MAX8925_NREF_OK 0x10
#define MAX8925_ALARM0_CNTL 24
#define MAX8925_ALARM1_CNTL 25
#define MAX8925_RTC_IRQ 28
#define MAX8925_RTC_IRQ_MASK 29
#define MAX8925_MPL_CNTL 30
enum { MAX8925_IRQ_VCHG_DC_OVP, MAX8925_IRQ_VCHG_DC_F, MAX8925_IRQ_VCHG_DC_R, MAX8925_IRQ_VCHG_THM_OK_R, MAX8925_IRQ_VCHG_THM_OK_F, MAX8925_IRQ_VCHG_SYSLOW_F, MAX8925_IRQ_VCHG_SYSLOW_R, MAX8925_IRQ_VCHG_RST, MAX8925_IRQ_VCHG_DONE, MAX8925_IRQ_VCHG_TOPOFF, MAX8925_IRQ_VCHG_TMR_FAULT, MAX8925_IRQ_GPM_RSTIN, MAX8925_IRQ_GPM_MPL, MAX8925_IRQ_GPM_SW_3SEC, MAX8925_IRQ_GPM_EXTON_F, MAX8925_IRQ_GPM_EXTON_R, MAX8925_IRQ_GPM_SW_1SEC, MAX8925_IRQ_GPM_SW_F, MAX8925_IRQ_GPM_SW_R, MAX8925_IRQ_GPM_SYSCKEN_F, MAX8925_IRQ_GPM_SYSCKEN_R, MAX8925_IRQ_RTC_ALARM1, MAX8925_IRQ_RTC_ALARM0, MAX8925_IRQ_TSC_STICK, MAX8925_IRQ_TSC_NSTICK, MAX8925_NR_IRQS };
struct max8925_chip {
	struct device *dev;
	struct i2c_client *i2c;
	struct i2c_client *adc;
	struct i2c_client *rtc;
	struct mutex io_lock;
	struct mutex irq_lock;
	int irq_base;
	int core_irq;
	int tsc_irq;
	unsigned int wakeup_flag;
};
struct max8925_backlight_pdata {
	int __qz_none;
};
struct max8925_power_pdata {
	int (*set_charger)(int);
	unsigned batt_detect : 1;
	unsigned topoff_threshold : 2;
	unsigned fast_charge : 3;
	unsigned no_temp_support : 1;
	unsigned no_insert_detect : 1;
	char **supplied_to;
	int num_supplicants;
};
struct max8925_platform_data {
	struct max8925_backlight_pdata *backlight;
	struct max8925_touch_pdata *touch;
	struct max8925_power_pdata *power;
	struct regulator_init_data *sd1;
	struct regulator_init_data *sd2;
	struct regulator_init_data *sd3;
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
	struct regulator_init_data *ldo11;
	struct regulator_init_data *ldo12;
	struct regulator_init_data *ldo13;
	struct regulator_init_data *ldo14;
	struct regulator_init_data *ldo15;
	struct regulator_init_data *ldo16;
	struct regulator_init_data *ldo17;
	struct regulator_init_data *ldo18;
	struct regulator_init_data *ldo19;
	struct regulator_init_data *ldo20;
	int irq_base;
	int tsc_irq;
};
int max8925_reg_read(struct i2c_client *, int);
int max8925_reg_write(struct i2c_client *, int, unsigned char);
int max8925_bulk_read(struct i2c_client *, int, int, unsigned char *);
int max8925_bulk_write(struct i2c_client *, int, int, unsigned char *);
int max8925_set_bits(struct i2c_client *, int, unsigned char, unsigned char);
int max8925_device_init(struct max8925_chip *, struct max8925_platform_data *);
void max8925_device_exit(struct max8925_chip *);
#endif
