#ifndef QZ_SOC_TEGRA_PMC_H
#define QZ_SOC_TEGRA_PMC_H
struct clk;
struct reset_control;
#define TEGRA_POWERGATE_PCIE 3
#define TEGRA_POWERGATE_VDEC 4
#define TEGRA_POWERGATE_XUSBA 20
#define TEGRA_POWERGATE_XUSBC 22
int tegra_powergate_power_on(unsigned int id);
int tegra_powergate_power_off(unsigned int id);
int tegra_powergate_remove_clamping(unsigned int id);
int tegra_powergate_sequence_power_up(unsigned int id, struct clk *clk, struct reset_control *rst);
#endif
