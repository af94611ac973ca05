#ifndef QZ_LINUX_MFD_ALTERA_SYSMGR_H
#define QZ_LINUX_MFD_ALTERA_SYSMGR_H
struct device_node;
struct regmap;
struct regmap *altr_sysmgr_regmap_lookup_by_phandle(struct device_node *np, const char *property);
#endif
