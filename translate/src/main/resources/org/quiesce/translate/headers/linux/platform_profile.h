#ifndef QZ_LINUX_PLATFORM_PROFILE_H
#define QZ_LINUX_PLATFORM_PROFILE_H
struct platform_profile_handler;
enum platform_profile_option { PLATFORM_PROFILE_LOW_POWER, PLATFORM_PROFILE_COOL, PLATFORM_PROFILE_QUIET, PLATFORM_PROFILE_BALANCED, PLATFORM_PROFILE_BALANCED_PERFORMANCE, PLATFORM_PROFILE_PERFORMANCE, PLATFORM_PROFILE_LAST };
struct platform_profile_handler {
	unsigned long choices[BITS_TO_LONGS(PLATFORM_PROFILE_LAST)];
	int (*profile_get)(struct platform_profile_handler *pprof, enum platform_profile_option *profile);
	int (*profile_set)(struct platform_profile_handler *pprof, enum platform_profile_option profile);
};
int platform_profile_register(struct platform_profile_handler *pprof);
int platform_profile_remove(void);
void platform_profile_notify(void);
#endif
