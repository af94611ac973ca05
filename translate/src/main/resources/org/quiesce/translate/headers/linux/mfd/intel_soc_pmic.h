#ifndef QZ_LINUX_MFD_INTEL_SOC_PMIC_H
#define QZ_LINUX_MFD_INTEL_SOC_PMIC_H
#include <linux/regmap.h>
struct intel_scu_ipc_dev;
struct regmap;
struct regmap_irq_chip_data;
enum intel_cht_wc_models { INTEL_CHT_WC_GPD_WIN_POCKET = 1, INTEL_CHT_WC_XIAOMI_MIPAD2, INTEL_CHT_WC_LENOVO_YOGABOOK1 };
struct intel_soc_pmic {
	int irq;
	struct regmap *regmap;
	struct regmap_irq_chip_data *irq_chip_data;
	struct regmap_irq_chip_data *irq_chip_data_pwrbtn;
	struct regmap_irq_chip_data *irq_chip_data_tmu;
	struct regmap_irq_chip_data *irq_chip_data_bcu;
	struct regmap_irq_chip_data *irq_chip_data_adc;
	struct regmap_irq_chip_data *irq_chip_data_chgr;
	struct regmap_irq_chip_data *irq_chip_data_crit;
	struct device *dev;
	struct intel_scu_ipc_dev *scu;
	enum intel_cht_wc_models cht_wc_model;
};
#endif
