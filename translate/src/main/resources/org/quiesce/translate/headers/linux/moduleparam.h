#ifndef QZ_LINUX_MODULEPARAM_H
#define QZ_LINUX_MODULEPARAM_H
#define MODULE_PARAM_PREFIX KBUILD_MODNAME "."
#define device_param_cb(a_, b_, c_, d_) __level_param_cb(a_, b_, c_, d_, 6)
char *parse_args(const char *name, char *args, const struct kernel_param *params, unsigned num, s16 level_min, s16 level_max, void *arg, int (*unknown)(char *param, char *val, const char *doing, void *arg));
#endif
