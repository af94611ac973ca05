#ifndef QZ_LINUX_DEV_PRINTK_H
#define QZ_LINUX_DEV_PRINTK_H
#define dev_fmt(a_) a_
int dev_vprintk_emit(int level, const struct device *dev, const char *fmt, va_list args);
int dev_printk_emit(int level, const struct device *dev, const char *fmt, ...);
#endif
