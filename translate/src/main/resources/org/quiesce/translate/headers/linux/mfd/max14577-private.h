#ifndef QZ_LINUX_MFD_MAX14577_PRIVATE_H
#define QZ_LINUX_MFD_MAX14577_PRIVATE_H
struct regmap;
int max14577_read_reg(struct regmap *map, u8 reg, u8 *dest);
int max14577_write_reg(struct regmap *map, u8 reg, u8 value);
#endif
