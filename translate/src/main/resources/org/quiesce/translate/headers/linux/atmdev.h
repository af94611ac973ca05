#ifndef QZ_LINUX_ATMDEV_H
#define QZ_LINUX_ATMDEV_H
struct atm_dev;
void atm_dev_signal_change(struct atm_dev *dev, char signal);
#endif
