#ifndef QZ_LINUX_PRINTK_H
#define QZ_LINUX_PRINTK_H
#define KERN_SOH ""
#define KERN_EMERG ""
#define KERN_ALERT ""
#define KERN_CRIT ""
#define KERN_ERR ""
#define KERN_WARNING ""
#define KERN_NOTICE ""
#define KERN_INFO ""
#define KERN_DEBUG ""
#define KERN_DEFAULT ""
#define KERN_CONT ""
#define FW_BUG ""
#define FW_WARN ""
#define FW_INFO ""
#define HW_ERR ""
#define DEPRECATED ""
#define LOGLEVEL_DEBUG 7
#define LOGLEVEL_INFO 6
#define LOGLEVEL_ERR 3
#define CONSOLE_LOGLEVEL_DEBUG 10
#define __printk_index_emit(...) do { } while (0)
struct va_format { const char *fmt; va_list *va; };
int printk(const char *fmt, ...);
int _printk(const char *fmt, ...);
int vprintk(const char *fmt, va_list args);
int printk_deferred(const char *fmt, ...);
int pr_emerg(const char *fmt, ...);
int pr_alert(const char *fmt, ...);
int pr_crit(const char *fmt, ...);
int pr_err(const char *fmt, ...);
int pr_warn(const char *fmt, ...);
int pr_warning(const char *fmt, ...);
int pr_notice(const char *fmt, ...);
int pr_info(const char *fmt, ...);
int pr_cont(const char *fmt, ...);
#define pr_emerg_once(...) do { if (__qz_maybe()) pr_emerg(__VA_ARGS__); } while (0)
#define pr_alert_once(...) do { if (__qz_maybe()) pr_alert(__VA_ARGS__); } while (0)
#define pr_crit_once(...) do { if (__qz_maybe()) pr_crit(__VA_ARGS__); } while (0)
#define pr_err_once(...) do { if (__qz_maybe()) pr_err(__VA_ARGS__); } while (0)
#define pr_warn_once(...) do { if (__qz_maybe()) pr_warn(__VA_ARGS__); } while (0)
#define pr_notice_once(...) do { if (__qz_maybe()) pr_notice(__VA_ARGS__); } while (0)
#define pr_info_once(...) do { if (__qz_maybe()) pr_info(__VA_ARGS__); } while (0)
#define pr_emerg_ratelimited(...) do { if (__qz_maybe()) pr_emerg(__VA_ARGS__); } while (0)
#define pr_alert_ratelimited(...) do { if (__qz_maybe()) pr_alert(__VA_ARGS__); } while (0)
#define pr_crit_ratelimited(...) do { if (__qz_maybe()) pr_crit(__VA_ARGS__); } while (0)
#define pr_err_ratelimited(...) do { if (__qz_maybe()) pr_err(__VA_ARGS__); } while (0)
#define pr_warn_ratelimited(...) do { if (__qz_maybe()) pr_warn(__VA_ARGS__); } while (0)
#define pr_notice_ratelimited(...) do { if (__qz_maybe()) pr_notice(__VA_ARGS__); } while (0)
#define pr_info_ratelimited(...) do { if (__qz_maybe()) pr_info(__VA_ARGS__); } while (0)
#define printk_once(...) do { if (__qz_maybe()) printk(__VA_ARGS__); } while (0)
#define printk_ratelimited(...) do { if (__qz_maybe()) printk(__VA_ARGS__); } while (0)
#define pr_debug(...) do { if (__qz_maybe()) printk(__VA_ARGS__); } while (0)
#define pr_debug_once(...) pr_debug(__VA_ARGS__)
#define pr_debug_ratelimited(...) pr_debug(__VA_ARGS__)
#define pr_devel(...) pr_debug(__VA_ARGS__)
#define pr_devel_once(...) pr_debug(__VA_ARGS__)
#define pr_devel_ratelimited(...) pr_debug(__VA_ARGS__)
#define no_printk(...) ({ if (0) printk(__VA_ARGS__); 0; })
#define trace_printk(...) printk(__VA_ARGS__)
#define early_printk(...) printk(__VA_ARGS__)
int printk_ratelimit(void);
int net_ratelimit(void);
#define net_err_ratelimited(...) do { if (__qz_maybe()) pr_err(__VA_ARGS__); } while (0)
#define net_warn_ratelimited(...) do { if (__qz_maybe()) pr_warn(__VA_ARGS__); } while (0)
#define net_info_ratelimited(...) do { if (__qz_maybe()) pr_info(__VA_ARGS__); } while (0)
#define net_dbg_ratelimited(...) pr_debug(__VA_ARGS__)
#define net_notice_ratelimited(...) do { if (__qz_maybe()) pr_notice(__VA_ARGS__); } while (0)
enum { DUMP_PREFIX_NONE, DUMP_PREFIX_ADDRESS, DUMP_PREFIX_OFFSET };
void print_hex_dump(const char *level, const char *prefix, int type, int row, int group, const void *buf, size_t len, bool ascii);
#define print_hex_dump_bytes(p, t, b, l) print_hex_dump("", (p), (t), 16, 1, (b), (l), true)
#define print_hex_dump_debug(p, t, r, g, b, l, a) do { if (__qz_maybe()) print_hex_dump("", (p), (t), (r), (g), (b), (l), (a)); } while (0)
int hex_dump_to_buffer(const void *buf, size_t len, int row, int group, char *out, size_t outlen, bool ascii);

int dev_printk(const char *level, const struct device *dev, const char *fmt, ...);
int dev_emerg(const struct device *dev, const char *fmt, ...);
int dev_alert(const struct device *dev, const char *fmt, ...);
int dev_crit(const struct device *dev, const char *fmt, ...);
int dev_err(const struct device *dev, const char *fmt, ...);
int dev_warn(const struct device *dev, const char *fmt, ...);
int dev_notice(const struct device *dev, const char *fmt, ...);
int dev_info(const struct device *dev, const char *fmt, ...);
#define _dev_err(...) dev_err(__VA_ARGS__)
#define _dev_warn(...) dev_warn(__VA_ARGS__)
#define _dev_info(...) dev_info(__VA_ARGS__)
#define dev_emerg_once(...) do { if (__qz_maybe()) dev_emerg(__VA_ARGS__); } while (0)
#define dev_alert_once(...) do { if (__qz_maybe()) dev_alert(__VA_ARGS__); } while (0)
#define dev_crit_once(...) do { if (__qz_maybe()) dev_crit(__VA_ARGS__); } while (0)
#define dev_err_once(...) do { if (__qz_maybe()) dev_err(__VA_ARGS__); } while (0)
#define dev_warn_once(...) do { if (__qz_maybe()) dev_warn(__VA_ARGS__); } while (0)
#define dev_notice_once(...) do { if (__qz_maybe()) dev_notice(__VA_ARGS__); } while (0)
#define dev_info_once(...) do { if (__qz_maybe()) dev_info(__VA_ARGS__); } while (0)
#define dev_emerg_ratelimited(...) do { if (__qz_maybe()) dev_emerg(__VA_ARGS__); } while (0)
#define dev_alert_ratelimited(...) do { if (__qz_maybe()) dev_alert(__VA_ARGS__); } while (0)
#define dev_crit_ratelimited(...) do { if (__qz_maybe()) dev_crit(__VA_ARGS__); } while (0)
#define dev_err_ratelimited(...) do { if (__qz_maybe()) dev_err(__VA_ARGS__); } while (0)
#define dev_warn_ratelimited(...) do { if (__qz_maybe()) dev_warn(__VA_ARGS__); } while (0)
#define dev_notice_ratelimited(...) do { if (__qz_maybe()) dev_notice(__VA_ARGS__); } while (0)
#define dev_info_ratelimited(...) do { if (__qz_maybe()) dev_info(__VA_ARGS__); } while (0)
#define dev_dbg(dev, ...) do { if (__qz_maybe()) dev_printk("", (dev), __VA_ARGS__); } while (0)
#define dev_dbg_once(...) dev_dbg(__VA_ARGS__)
#define dev_dbg_ratelimited(...) dev_dbg(__VA_ARGS__)
#define dev_vdbg(...) dev_dbg(__VA_ARGS__)
#define dev_no_printk(l, d, ...) dev_dbg(d, __VA_ARGS__)
#define dev_WARN(dev, ...) WARN(1, __VA_ARGS__)
#define dev_WARN_ONCE(dev, c, ...) WARN(c, __VA_ARGS__)
int dev_err_probe(const struct device *dev, int err, const char *fmt, ...);
int dev_warn_probe(const struct device *dev, int err, const char *fmt, ...);
#define dev_err_cast_probe(dev, p, ...) ERR_PTR(dev_err_probe(dev, PTR_ERR(p), __VA_ARGS__))
#define dev_err_ptr_probe(dev, e, ...) ERR_PTR(dev_err_probe(dev, e, __VA_ARGS__))
struct ratelimit_state { raw_spinlock_t lock; int interval; int burst; int missed; unsigned long begin; unsigned long flags; };
#define DEFAULT_RATELIMIT_INTERVAL (5 * HZ)
#define DEFAULT_RATELIMIT_BURST 10
#define DEFINE_RATELIMIT_STATE(n, i, b) struct ratelimit_state n = { .interval = (i), .burst = (b) }
int __ratelimit(struct ratelimit_state *state);
void ratelimit_state_init(struct ratelimit_state *state, int interval, int burst);
void ratelimit_default_init(struct ratelimit_state *state);
#endif
