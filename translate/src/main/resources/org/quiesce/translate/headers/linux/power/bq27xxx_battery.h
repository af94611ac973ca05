#ifndef QZ_LINUX_POWER_BQ27XXX_BATTERY_H
#define QZ_LINUX_POWER_BQ27XXX_BATTERY_H
#include <linux/power_supply.h>
struct bq27xxx_device_info;
struct bq27xxx_dm_reg;
struct power_supply;
enum bq27xxx_chip { BQ27000 = 1, BQ27010, BQ2750X, BQ2751X, BQ2752X, BQ27500, BQ27510G1, BQ27510G2, BQ27510G3, BQ27520G1, BQ27520G2, BQ27520G3, BQ27520G4, BQ27521, BQ27530, BQ27531, BQ27541, BQ27542, BQ27546, BQ27742, BQ27545, BQ27411, BQ27421, BQ27425, BQ27426, BQ27441, BQ27621, BQ27Z561, BQ28Z610, BQ34Z100, BQ78Z100 };
struct bq27xxx_access_methods {
	int (*read)(struct bq27xxx_device_info *di, u8 reg, bool single);
	int (*write)(struct bq27xxx_device_info *di, u8 reg, int value, bool single);
	int (*read_bulk)(struct bq27xxx_device_info *di, u8 reg, u8 *data, int len);
	int (*write_bulk)(struct bq27xxx_device_info *di, u8 reg, u8 *data, int len);
};
struct bq27xxx_reg_cache {
	int temperature;
	int time_to_empty;
	int time_to_empty_avg;
	int time_to_full;
	int charge_full;
	int cycle_count;
	int capacity;
	int energy;
	int flags;
	int health;
};
struct bq27xxx_device_info {
	struct device *dev;
	int id;
	enum bq27xxx_chip chip;
	u32 opts;
	const char *name;
	struct bq27xxx_dm_reg *dm_regs;
	u32 unseal_key;
	struct bq27xxx_access_methods bus;
	struct bq27xxx_reg_cache cache;
	int charge_design_full;
	bool removed;
	unsigned long last_update;
	union power_supply_propval last_status;
	struct delayed_work work;
	struct power_supply *bat;
	struct list_head list;
	struct mutex lock;
	u8 *regs;
};
void bq27xxx_battery_update(struct bq27xxx_device_info *di);
int bq27xxx_battery_setup(struct bq27xxx_device_info *di);
void bq27xxx_battery_teardown(struct bq27xxx_device_info *di);
#endif
