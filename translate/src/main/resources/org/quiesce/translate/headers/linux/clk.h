#ifndef QZ_LINUX_CLK_H
#define QZ_LINUX_CLK_H
struct clk;
struct clk_bulk_data;
struct device_node;
struct notifier_block;
struct of_phandle_args;
#define PRE_RATE_CHANGE 1UL
#define POST_RATE_CHANGE 2UL
#define ABORT_RATE_CHANGE 4UL
struct clk_notifier {
	struct clk *clk;
	struct list_head node;
};
struct clk_notifier_data {
	struct clk *clk;
	unsigned long old_rate;
	unsigned long new_rate;
};
struct clk_bulk_data {
	const char *id;
	struct clk *clk;
};
int clk_notifier_register(struct clk *clk, struct notifier_block *nb);
int clk_notifier_unregister(struct clk *clk, struct notifier_block *nb);
int devm_clk_notifier_register(struct device *dev, struct clk *clk, struct notifier_block *nb);
int clk_set_phase(struct clk *clk, int degrees);
bool clk_is_match(const struct clk *p, const struct clk *q);
int clk_rate_exclusive_get(struct clk *clk);
void clk_rate_exclusive_put(struct clk *clk);
int clk_save_context(void);
void clk_restore_context(void);
int clk_prepare(struct clk *clk);
int clk_bulk_prepare(int num_clks, const struct clk_bulk_data *clks);
void clk_unprepare(struct clk *clk);
void clk_bulk_unprepare(int num_clks, const struct clk_bulk_data *clks);
struct clk *clk_get(struct device *dev, const char *id);
int clk_bulk_get(struct device *dev, int num_clks, struct clk_bulk_data *clks);
int clk_bulk_get_all(struct device *dev, struct clk_bulk_data **clks);
int devm_clk_bulk_get(struct device *dev, int num_clks, struct clk_bulk_data *clks);
int devm_clk_bulk_get_optional(struct device *dev, int num_clks, struct clk_bulk_data *clks);
int devm_clk_bulk_get_all(struct device *dev, struct clk_bulk_data **clks);
struct clk *devm_clk_get(struct device *dev, const char *id);
struct clk *devm_clk_get_enabled(struct device *dev, const char *id);
struct clk *devm_clk_get_optional(struct device *dev, const char *id);
struct clk *devm_clk_get_optional_enabled(struct device *dev, const char *id);
struct clk *devm_get_clk_from_child(struct device *dev, struct device_node *np, const char *con_id);
int clk_enable(struct clk *clk);
int clk_bulk_enable(int num_clks, const struct clk_bulk_data *clks);
void clk_disable(struct clk *clk);
void clk_bulk_disable(int num_clks, const struct clk_bulk_data *clks);
unsigned long clk_get_rate(struct clk *clk);
void clk_put(struct clk *clk);
void clk_bulk_put(int num_clks, struct clk_bulk_data *clks);
void clk_bulk_put_all(int num_clks, struct clk_bulk_data *clks);
void devm_clk_put(struct device *dev, struct clk *clk);
long clk_round_rate(struct clk *clk, unsigned long rate);
int clk_set_rate(struct clk *clk, unsigned long rate);
int clk_set_rate_exclusive(struct clk *clk, unsigned long rate);
int clk_set_rate_range(struct clk *clk, unsigned long min, unsigned long max);
int clk_set_min_rate(struct clk *clk, unsigned long rate);
int clk_set_parent(struct clk *clk, struct clk *parent);
struct clk *clk_get_parent(struct clk *clk);
struct clk *clk_get_sys(const char *dev_id, const char *con_id);
int clk_prepare_enable(struct clk *clk);
void clk_disable_unprepare(struct clk *clk);
int clk_bulk_prepare_enable(int num_clks, const struct clk_bulk_data *clks);
void clk_bulk_disable_unprepare(int num_clks, const struct clk_bulk_data *clks);
struct clk *clk_get_optional(struct device *dev, const char *id);
struct clk *of_clk_get(struct device_node *np, int index);
struct clk *of_clk_get_by_name(struct device_node *np, const char *name);
struct clk *of_clk_get_from_provider(struct of_phandle_args *clkspec);
#endif
