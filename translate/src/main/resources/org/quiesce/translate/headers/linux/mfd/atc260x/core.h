#ifndef QZ_LINUX_MFD_ATC260X_CORE_H
#define QZ_LINUX_MFD_ATC260X_CORE_H
struct atc260x;
struct atc260x_init_regs;
struct mfd_cell;
struct regmap;
struct regmap_config;
struct regmap_irq_chip;
struct regmap_irq_chip_data;
enum atc260x_type { ATC2603C = 1, ATC2609A };
enum atc260x_ver { __qz_atc260x_ver };
struct atc260x {
	struct device *dev;
	struct regmap *regmap;
	const struct regmap_irq_chip *regmap_irq_chip;
	struct regmap_irq_chip_data *irq_data;
	struct mutex *regmap_mutex;
	const struct mfd_cell *cells;
	int nr_cells;
	int irq;
	enum atc260x_type ic_type;
	enum atc260x_ver ic_ver;
	const char *type_name;
	unsigned int rev_reg;
	const struct atc260x_init_regs *init_regs;
};
int atc260x_match_device(struct atc260x *atc260x, struct regmap_config *regmap_cfg);
int atc260x_device_probe(struct atc260x *atc260x);
#endif
