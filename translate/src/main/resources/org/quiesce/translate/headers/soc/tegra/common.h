#ifndef QZ_SOC_TEGRA_COMMON_H
#define QZ_SOC_TEGRA_COMMON_H
struct tegra_core_opp_params;
struct tegra_core_opp_params {
	bool init_state;
};
bool soc_is_tegra(void);
int devm_tegra_core_dev_init_opp_table(struct device *dev, struct tegra_core_opp_params *params);
int devm_tegra_core_dev_init_opp_table_common(struct device *dev);
#endif
