#ifndef QZ_LINUX_CLK_CLK_CONF_H
#define QZ_LINUX_CLK_CLK_CONF_H
struct device_node;
int of_clk_set_defaults(struct device_node *node, bool clk_supplier);
#endif
