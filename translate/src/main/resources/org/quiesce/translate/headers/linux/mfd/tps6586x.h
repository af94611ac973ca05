#ifndef QZ_LINUX_MFD_TPS6586X_H
#define QZ_LINUX_MFD_TPS6586X_H
int tps6586x_writes(struct device *dev, int reg, int len, uint8_t *val);
int tps6586x_reads(struct device *dev, int reg, int len, uint8_t *val);
int tps6586x_set_bits(struct device *dev, int reg, uint8_t bit_mask);
int tps6586x_clr_bits(struct device *dev, int reg, uint8_t bit_mask);
int tps6586x_update(struct device *dev, int reg, uint8_t val, uint8_t mask);
#endif
