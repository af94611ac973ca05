#ifndef QZ_LINUX_SM501_H
#define QZ_LINUX_SM501_H
int sm501_unit_power(struct device *dev, unsigned int unit, unsigned int to);
unsigned long sm501_modify_reg(struct device *dev, unsigned long reg, unsigned long set, unsigned long clear);
#endif
