#ifndef QZ_NET_NET_DEBUG_H
#define QZ_NET_NET_DEBUG_H
struct net_device;
void netdev_printk(const char *level, const struct net_device *dev, const char *format, ...);
void netdev_alert(const struct net_device *dev, const char *format, ...);
void netdev_crit(const struct net_device *dev, const char *format, ...);
void netdev_err(const struct net_device *dev, const char *format, ...);
void netdev_warn(const struct net_device *dev, const char *format, ...);
void netdev_notice(const struct net_device *dev, const char *format, ...);
void netdev_info(const struct net_device *dev, const char *format, ...);
#endif
