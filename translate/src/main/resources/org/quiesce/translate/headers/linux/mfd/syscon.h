#ifndef QZ_LINUX_MFD_SYSCON_H
#define QZ_LINUX_MFD_SYSCON_H
struct device_node;
struct regmap;
struct regmap *device_node_to_regmap(struct device_node *np);
struct regmap *syscon_node_to_regmap(struct device_node *np);
struct regmap *syscon_regmap_lookup_by_compatible(const char *s);
struct regmap *syscon_regmap_lookup_by_phandle(struct device_node *np, const char *property);
struct regmap *syscon_regmap_lookup_by_phandle_args(struct device_node *np, const char *property, int arg_count, unsigned int *out_args);
struct regmap *syscon_regmap_lookup_by_phandle_optional(struct device_node *np, const char *property);
int of_syscon_register_regmap(struct device_node *np, struct regmap *regmap);
#endif
