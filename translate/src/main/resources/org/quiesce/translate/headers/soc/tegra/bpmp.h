#ifndef QZ_SOC_TEGRA_BPMP_H
#define QZ_SOC_TEGRA_BPMP_H
struct tegra_bpmp;
struct tegra_bpmp_message;
int tegra_bpmp_transfer(struct tegra_bpmp *bpmp, struct tegra_bpmp_message *msg);
#endif
