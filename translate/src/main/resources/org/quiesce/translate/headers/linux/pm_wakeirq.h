#ifndef QZ_LINUX_PM_WAKEIRQ_H
#define QZ_LINUX_PM_WAKEIRQ_H
int dev_pm_set_wake_irq(struct device *dev, int irq);
int dev_pm_set_dedicated_wake_irq(struct device *dev, int irq);
int dev_pm_set_dedicated_wake_irq_reverse(struct device *dev, int irq);
void dev_pm_clear_wake_irq(struct device *dev);
#endif
