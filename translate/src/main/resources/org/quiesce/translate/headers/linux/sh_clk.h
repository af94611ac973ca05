#ifndef QZ_LINUX_SH_CLK_H
#define QZ_LINUX_SH_CLK_H
struct clk;
struct clk_mapping;
struct cpufreq_frequency_table;
struct sh_clk_ops;
struct clk {
	struct list_head node;
	struct clk *parent;
	unsigned char src_width;
	struct sh_clk_ops *ops;
	struct list_head children;
	struct list_head sibling;
	int usecount;
	unsigned long rate;
	unsigned long flags;
	void *enable_reg;
	void *status_reg;
	unsigned int enable_bit;
	unsigned int div_mask;
	void *priv;
	struct clk_mapping *mapping;
	struct cpufreq_frequency_table *freq_table;
};
#endif
