#ifndef QZ_NET_NET_DEBUG_H
#define QZ_NET_NET_DEBUG_H

int netdev_printk(const char *level, const struct net_device *dev, const char *fmt, ...);
int netdev_emerg(const struct net_device *dev, const char *fmt, ...);
int netdev_alert(const struct net_device *dev, const char *fmt, ...);
int netdev_crit(const struct net_device *dev, const char *fmt, ...);
int netdev_err(const struct net_device *dev, const char *fmt, ...);
int netdev_warn(const struct net_device *dev, const char *fmt, ...);
int netdev_notice(const struct net_device *dev, const char *fmt, ...);
int netdev_info(const struct net_device *dev, const char *fmt, ...);
#define netdev_err_once(...) do { if (__qz_maybe()) netdev_err(__VA_ARGS__); } while (0)
#define netdev_warn_once(...) do { if (__qz_maybe()) netdev_warn(__VA_ARGS__); } while (0)
#define netdev_info_once(...) do { if (__qz_maybe()) netdev_info(__VA_ARGS__); } while (0)
#define netdev_notice_once(...) do { if (__qz_maybe()) netdev_notice(__VA_ARGS__); } while (0)
#define netdev_alert_once(...) do { if (__qz_maybe()) netdev_alert(__VA_ARGS__); } while (0)
#define netdev_dbg(d, ...) do { if (__qz_maybe()) netdev_printk("", (d), __VA_ARGS__); } while (0)
#define netdev_vdbg(d, ...) netdev_dbg(d, __VA_ARGS__)
#define netdev_WARN(d, ...) WARN(1, __VA_ARGS__)
#define netdev_WARN_ONCE(d, ...) WARN(1, __VA_ARGS__)
#define netif_msg(p) (p)->msg_enable
#define __qz_netif_level(f, p, t, d, ...) do { if (netif_msg_##t(p)) f(d, __VA_ARGS__); } while (0)
#define netif_printk(p, t, l, d, ...) do { if (netif_msg_##t(p)) netdev_printk(l, (d), __VA_ARGS__); } while (0)
#define netif_emerg(p, t, d, ...) __qz_netif_level(netdev_emerg, p, t, d, __VA_ARGS__)
#define netif_alert(p, t, d, ...) __qz_netif_level(netdev_alert, p, t, d, __VA_ARGS__)
#define netif_crit(p, t, d, ...) __qz_netif_level(netdev_crit, p, t, d, __VA_ARGS__)
#define netif_err(p, t, d, ...) __qz_netif_level(netdev_err, p, t, d, __VA_ARGS__)
#define netif_warn(p, t, d, ...) __qz_netif_level(netdev_warn, p, t, d, __VA_ARGS__)
#define netif_notice(p, t, d, ...) __qz_netif_level(netdev_notice, p, t, d, __VA_ARGS__)
#define netif_info(p, t, d, ...) __qz_netif_level(netdev_info, p, t, d, __VA_ARGS__)
#define netif_dbg(p, t, d, ...) __qz_netif_level(netdev_dbg, p, t, d, __VA_ARGS__)
#define netif_vdbg(p, t, d, ...) __qz_netif_level(netdev_dbg, p, t, d, __VA_ARGS__)
#define netif_cond_dbg(p, t, d, c, l, ...) do { if (c) netif_dbg(p, t, d, __VA_ARGS__); else netif_##l(p, t, d, __VA_ARGS__); } while (0)
#endif
