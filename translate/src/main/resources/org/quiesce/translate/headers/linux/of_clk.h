#ifndef QZ_LINUX_OF_CLK_H
#define QZ_LINUX_OF_CLK_H
struct device_node;
unsigned int of_clk_get_parent_count(const struct device_node *np);
const char *of_clk_get_parent_name(const struct device_node *np, int index);
#endif
