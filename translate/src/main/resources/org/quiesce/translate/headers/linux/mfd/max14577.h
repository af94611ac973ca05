#ifndef QZ_LINUX_MFD_MAX14577_H
#define QZ_LINUX_MFD_MAX14577_H
struct maxim_charger_current;
int maxim_charger_calc_reg_current(const struct maxim_charger_current *limits, unsigned int min_ua, unsigned int max_ua, u8 *dst);
#endif
