#ifndef QZ_LINUX_MFD_CORE_H
#define QZ_LINUX_MFD_CORE_H
#include <linux/ioport.h>
#include <linux/platform_device.h>
#include <linux/pm.h>
#include <linux/pm_runtime.h>
struct irq_domain;
struct mfd_cell;
struct mfd_cell_acpi_match;
struct platform_device;
struct resource;
struct software_node;
#define MFD_DEP_LEVEL_NORMAL 0
#define MFD_DEP_LEVEL_HIGH 1
#define MFD_CELL_OF(a_, b_, c_, d_, e_, f_) MFD_CELL_ALL(a_, b_, c_, d_, e_, f_, 0, false, NULL)
#define MFD_CELL_RES(a_, b_) MFD_CELL_ALL(a_, b_, NULL, 0, 0, NULL, 0, false, NULL)
#define MFD_CELL_NAME(a_) MFD_CELL_ALL(a_, NULL, NULL, 0, 0, NULL, 0, false, NULL)
struct mfd_cell_acpi_match {
	const char *pnpid;
	const unsigned long long adr;
};
struct mfd_cell {
	const char *name;
	int id;
	int level;
	int (*enable)(struct platform_device *dev);
	int (*disable)(struct platform_device *dev);
	int (*suspend)(struct platform_device *dev);
	int (*resume)(struct platform_device *dev);
	void *platform_data;
	size_t pdata_size;
	const struct software_node *swnode;
	const char *of_compatible;
	u64 of_reg;
	bool use_of_reg;
	const struct mfd_cell_acpi_match *acpi_match;
	int num_resources;
	const struct resource *resources;
	bool ignore_resource_conflicts;
	bool pm_runtime_no_callbacks;
	const char *const *parent_supplies;
	int num_parent_supplies;
};
int mfd_cell_enable(struct platform_device *pdev);
int mfd_cell_disable(struct platform_device *pdev);
const struct mfd_cell *mfd_get_cell(struct platform_device *pdev);
int mfd_add_devices(struct device *parent, int id, const struct mfd_cell *cells, int n_devs, struct resource *mem_base, int irq_base, struct irq_domain *irq_domain);
int mfd_add_hotplug_devices(struct device *parent, const struct mfd_cell *cells, int n_devs);
void mfd_remove_devices(struct device *parent);
void mfd_remove_devices_late(struct device *parent);
int devm_mfd_add_devices(struct device *dev, int id, const struct mfd_cell *cells, int n_devs, struct resource *mem_base, int irq_base, struct irq_domain *irq_domain);
#endif
