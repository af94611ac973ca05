#ifndef QZ_LINUX_MODULE_H
#define QZ_LINUX_MODULE_H
struct module { const char *name; unsigned int state; const char *version; };
extern struct module __this_module;
#define THIS_MODULE (&__this_module)
#define MODULE_NAME_LEN 56
#define MODULE_STATE_LIVE 0
#define MODULE_STATE_COMING 1
#define MODULE_STATE_GOING 2
#define MODULE_STATE_UNFORMED 3
bool try_module_get(struct module *module);
void __module_get(struct module *module);
void module_put(struct module *module);
const char *module_name(struct module *module);
int module_refcount(struct module *module);
bool module_is_live(struct module *module);
int request_module(const char *fmt, ...);
int request_module_nowait(const char *fmt, ...);
#define try_then_request_module(x, ...) ((x) ?: (request_module(__VA_ARGS__), (x)))
#define symbol_get(x) (&(x))
#define symbol_put(x) do { } while (0)
#define symbol_request(x) (&(x))
#define symbol_put_addr(x) do { } while (0)

/* A table of pointers, so that whoever reads the program finds what the kernel calls first and last. */
#define module_init(f) static int (*__qz_module_init)(void) = (f);
#define module_exit(f) static void (*__qz_module_exit)(void) = (f);
#define __qz_initcall(f) static int (*__qz_module_init_##f)(void) = (f);
#define early_initcall(f) __qz_initcall(f)
#define pure_initcall(f) __qz_initcall(f)
#define core_initcall(f) __qz_initcall(f)
#define core_initcall_sync(f) __qz_initcall(f)
#define postcore_initcall(f) __qz_initcall(f)
#define postcore_initcall_sync(f) __qz_initcall(f)
#define arch_initcall(f) __qz_initcall(f)
#define arch_initcall_sync(f) __qz_initcall(f)
#define subsys_initcall(f) __qz_initcall(f)
#define subsys_initcall_sync(f) __qz_initcall(f)
#define fs_initcall(f) __qz_initcall(f)
#define fs_initcall_sync(f) __qz_initcall(f)
#define rootfs_initcall(f) __qz_initcall(f)
#define device_initcall(f) __qz_initcall(f)
#define device_initcall_sync(f) __qz_initcall(f)
#define late_initcall(f) __qz_initcall(f)
#define late_initcall_sync(f) __qz_initcall(f)
#define console_initcall(f) __qz_initcall(f)
#define security_initcall(f) __qz_initcall(f)
#define __initcall(f) __qz_initcall(f)
#define __exitcall(f) static void (*__qz_module_exit_##f)(void) = (f);
#define module_driver(drv, reg, unreg, ...) \
	static int drv##_init(void) { return reg(&(drv), ##__VA_ARGS__); } \
	module_init(drv##_init); \
	static void drv##_exit(void) { unreg(&(drv), ##__VA_ARGS__); } \
	module_exit(drv##_exit)
#define builtin_driver(drv, reg, ...) \
	static int drv##_init(void) { return reg(&(drv), ##__VA_ARGS__); } \
	device_initcall(drv##_init)

#define __qz_export(f) static const void *__qz_export_##f = (const void *)&f;
#define EXPORT_SYMBOL(f) __qz_export(f)
#define EXPORT_SYMBOL_GPL(f) __qz_export(f)
#define EXPORT_SYMBOL_GPL_FUTURE(f) __qz_export(f)
#define EXPORT_SYMBOL_NS(f, ns) __qz_export(f)
#define EXPORT_SYMBOL_NS_GPL(f, ns) __qz_export(f)
#define EXPORT_SYMBOL_FOR_MODULES(f, m) __qz_export(f)
#define EXPORT_SYMBOL_GPL_FOR_MODULES(f, m) __qz_export(f)
#define EXPORT_PER_CPU_SYMBOL(f) struct __qz_nothing;
#define EXPORT_PER_CPU_SYMBOL_GPL(f) struct __qz_nothing;
#define MODULE_LICENSE(x) struct __qz_nothing;
#define MODULE_AUTHOR(x) struct __qz_nothing;
#define MODULE_DESCRIPTION(x) struct __qz_nothing;
#define MODULE_VERSION(x) struct __qz_nothing;
#define MODULE_ALIAS(x) struct __qz_nothing;
#define MODULE_FIRMWARE(x) struct __qz_nothing;
#define MODULE_SOFTDEP(x) struct __qz_nothing;
#define MODULE_WEAKDEP(x) struct __qz_nothing;
#define MODULE_INFO(t, x) struct __qz_nothing;
#define MODULE_IMPORT_NS(x) struct __qz_nothing;
#define MODULE_SUPPORTED_DEVICE(x) struct __qz_nothing;
#define MODULE_DEVICE_TABLE(t, n) struct __qz_nothing;
#define MODULE_PARM_DESC(n, x) struct __qz_nothing;
#define MODULE_ALIAS_MISCDEV(x) struct __qz_nothing;
#define MODULE_ALIAS_CHARDEV(a, b) struct __qz_nothing;
#define MODULE_ALIAS_CHARDEV_MAJOR(a) struct __qz_nothing;
#define MODULE_ALIAS_LDISC(a) struct __qz_nothing;
#define MODULE_ALIAS_CRYPTO(a) struct __qz_nothing;
#define MODULE_ALIAS_RTNL_LINK(a) struct __qz_nothing;
#define MODULE_ALIAS_GENL_FAMILY(a) struct __qz_nothing;
#define MODULE_ALIAS_NETPROTO(a) struct __qz_nothing;
#define MODULE_ALIAS_BLOCKDEV_MAJOR(a) struct __qz_nothing;
#define MODULE_ALIAS_SCSI_DEVICE(a) struct __qz_nothing;
#define MODULE_ALIAS_FS(a) struct __qz_nothing;
#define MODULE_ALIAS_VFIO_PCI_DEVICE(a) struct __qz_nothing;

struct kernel_param { const char *name; const struct kernel_param_ops *ops; u16 perm; s8 level; void *arg; const struct kparam_string *str; const struct kparam_array *arr; };
struct kernel_param_ops { unsigned int flags; int (*set)(const char *val, const struct kernel_param *kp); int (*get)(char *buffer, const struct kernel_param *kp); void (*free)(void *arg); };
struct kparam_string { unsigned int maxlen; char *string; };
struct kparam_array { unsigned int max; unsigned int elemsize; unsigned int *num; const struct kernel_param_ops *ops; void *elem; };
#define KERNEL_PARAM_OPS_FL_NOARG 1
extern const struct kernel_param_ops param_ops_int, param_ops_uint, param_ops_bool, param_ops_charp, param_ops_byte, param_ops_short, param_ops_ushort, param_ops_long, param_ops_ulong, param_ops_string, param_ops_bint, param_ops_ullong, param_ops_hexint;
/* What whoever loads the module sets, and by mode whoever writes to it in sysfs. */
struct __qz_module_param { const void *value; unsigned short mode; unsigned int *count; };
#define module_param_named(n, v, T, m) static const struct __qz_module_param __qz_module_param_##n = { .value = &(v), .mode = (m) };
#define module_param(n, T, m) module_param_named(n, n, T, m)
#define module_param_unsafe(n, T, m) module_param_named(n, n, T, m)
#define module_param_named_unsafe(n, v, T, m) module_param_named(n, v, T, m)
#define module_param_string(n, s, len, m) module_param_named(n, s, charp, m)
#define module_param_array_named(n, v, T, c, m) static const struct __qz_module_param __qz_module_param_##n = { .value = &(v), .mode = (m), .count = (c) };
#define module_param_array(n, T, c, m) module_param_array_named(n, n, T, c, m)
#define module_param_hw(n, T, h, m) module_param_named(n, n, T, m)
#define module_param_hw_named(n, v, T, h, m) module_param_named(n, v, T, m)
#define module_param_hw_array(n, T, h, c, m) module_param_array_named(n, n, T, c, m)
#define core_param(n, v, T, m) module_param_named(n, v, T, m)
/* The functions run when root reads or writes the parameter. */
#define module_param_cb(n, o, a, x) static const struct kernel_param __qz_param_##n = { .name = #n, .ops = (o), .perm = (x), .arg = (a) }
#define module_param_call(n, s, g, a, x) static const struct kernel_param_ops __qz_param_ops_##n = { .set = (s), .get = (g) }; module_param_cb(n, &__qz_param_ops_##n, a, x)
#define kernel_param_lock(m) do { } while (0)
#define kernel_param_unlock(m) do { } while (0)
#define __setup(s, f) static int (*__qz_setup_##f)(char *) = (f)
#define early_param(s, f) static int (*__qz_setup_##f)(char *) = (f)
int param_set_int(const char *val, const struct kernel_param *kp);
int param_get_int(char *buffer, const struct kernel_param *kp);
int param_set_uint(const char *val, const struct kernel_param *kp);
int param_get_uint(char *buffer, const struct kernel_param *kp);
int param_set_bool(const char *val, const struct kernel_param *kp);
int param_get_bool(char *buffer, const struct kernel_param *kp);
int param_set_copystring(const char *val, const struct kernel_param *kp);
int param_get_string(char *buffer, const struct kernel_param *kp);
int param_set_uint_minmax(const char *val, const struct kernel_param *kp, unsigned int min, unsigned int max);
#define param_check_int(n, p) struct __qz_nothing;
#define param_check_uint(n, p) struct __qz_nothing;
#define param_check_bool(n, p) struct __qz_nothing;
#endif
