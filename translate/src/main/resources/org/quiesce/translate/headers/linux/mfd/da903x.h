#ifndef QZ_LINUX_MFD_DA903X_H
#define QZ_LINUX_MFD_DA903X_H
struct da903x_subdev_info;
struct notifier_block;
struct power_supply_info;
#define DA9034_LED_RAMP 0x80
#define DA9030_EVENT_CHDET 8
#define DA9030_EVENT_TBAT 0x10
#define DA9030_EVENT_VBATMON 0x20
#define DA9030_EVENT_CHIOVER 0x80
#define DA9034_EVENT_PEN_DOWN 0x100000
#define DA9034_EVENT_TSI_READY 0x200000
#define DA9030_STATUS_CHDET 8
#define DA9034_STATUS_PEN_DOWN 0x40
enum { DA9030_ID_LED_1, DA9030_ID_LED_2, DA9030_ID_LED_3, DA9030_ID_LED_4, DA9030_ID_LED_PC, DA9030_ID_VIBRA, DA9034_ID_LED_1 = 30, DA9034_ID_LED_2, DA9034_ID_VIBRA };
struct da9034_touch_pdata {
	int interval_ms;
	int x_inverted;
	int y_inverted;
};
struct da9030_battery_info {
	struct power_supply_info *battery_info;
	unsigned int charge_milliamp;
	unsigned int charge_millivolt;
	int vbat_low;
	int vbat_crit;
	int vbat_charge_start;
	int vbat_charge_stop;
	int vbat_charge_restart;
	int vcharge_min;
	int vcharge_max;
	int tbat_low;
	int tbat_high;
	int tbat_restart;
	unsigned int batmon_interval;
	void (*battery_low)(void);
	void (*battery_critical)(void);
};
struct da903x_subdev_info {
	int id;
	const char *name;
	void *platform_data;
};
struct da903x_platform_data {
	int num_subdevs;
	struct da903x_subdev_info *subdevs;
};
int da903x_register_notifier(struct device *dev, struct notifier_block *nb, unsigned int events);
int da903x_unregister_notifier(struct device *dev, struct notifier_block *nb, unsigned int events);
int da903x_query_status(struct device *dev, unsigned int status);
int da903x_write(struct device *dev, int reg, uint8_t val);
int da903x_writes(struct device *dev, int reg, int len, uint8_t *val);
int da903x_read(struct device *dev, int reg, uint8_t *val);
int da903x_reads(struct device *dev, int reg, int len, uint8_t *val);
int da903x_update(struct device *dev, int reg, uint8_t val, uint8_t mask);
int da903x_set_bits(struct device *dev, int reg, uint8_t bit_mask);
int da903x_clr_bits(struct device *dev, int reg, uint8_t bit_mask);
#endif
