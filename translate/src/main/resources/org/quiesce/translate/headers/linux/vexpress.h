#ifndef QZ_LINUX_VEXPRESS_H
#define QZ_LINUX_VEXPRESS_H
#include <linux/regmap.h>
struct regmap;
struct regmap *devm_regmap_init_vexpress_config(struct device *dev);
#endif
