#ifndef QZ_LINUX_MFD_INTEL_PMC_BXT_H
#define QZ_LINUX_MFD_INTEL_PMC_BXT_H
struct intel_pmc_dev;
struct intel_scu_ipc_dev;
struct resource;
#define PMC_GCR_PMC_CFG_REG 8
#define PMC_GCR_TELEM_DEEP_S0IX_REG 120
#define PMC_GCR_TELEM_SHLW_S0IX_REG 0x80
#define PMC_CFG_NO_REBOOT_EN 0x10UL
struct intel_pmc_dev {
	struct device *dev;
	struct intel_scu_ipc_dev *scu;
	void *gcr_mem_base;
	spinlock_t gcr_lock;
	struct resource *telem_base;
};
int intel_pmc_gcr_read64(struct intel_pmc_dev *pmc, u32 offset, u64 *data);
int intel_pmc_gcr_update(struct intel_pmc_dev *pmc, u32 offset, u32 mask, u32 val);
int intel_pmc_s0ix_counter_read(struct intel_pmc_dev *pmc, u64 *data);
#endif
