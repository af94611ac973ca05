#ifndef QZ_LINUX_MSI_H
#define QZ_LINUX_MSI_H
#include <asm-generic/msi.h>
#include <linux/irqhandler.h>
#include <linux/irqnr.h>
struct fwnode_handle;
struct irq_affinity_desc;
struct irq_chip;
struct irq_data;
struct irq_domain;
struct msi_desc;
struct msi_domain_info;
struct msi_domain_ops;
struct msi_msg;
struct pci_dev;
struct arch_msi_msg_addr_lo {
	u32 address_lo;
};
typedef struct arch_msi_msg_addr_lo arch_msi_msg_addr_lo_t;
struct msi_msg {
	union {
		u32 address_lo;
		arch_msi_msg_addr_lo_t arch_addr_lo;
	};
	union {
		u32 address_hi;
	};
	union {
		u32 data;
	};
};
typedef void (*irq_write_msi_msg_t)(struct msi_desc *desc, struct msi_msg *msg);
struct pci_msi_desc {
	union {
		u32 msi_mask;
		u32 msix_ctrl;
	};
	struct {
		u8 is_msix : 1;
		u8 multiple : 3;
		u8 multi_cap : 3;
		u8 can_mask : 1;
		u8 is_64 : 1;
		u8 is_virtual : 1;
		unsigned default_irq;
	} msi_attrib;
	union {
		u8 mask_pos;
		void *mask_base;
	};
};
struct msi_desc {
	unsigned int irq;
	unsigned int nvec_used;
	struct device *dev;
	struct msi_msg msg;
	struct irq_affinity_desc *affinity;
	void (*write_msi_msg)(struct msi_desc *entry, void *data);
	void *write_msi_msg_data;
	u16 msi_index;
	struct pci_msi_desc pci;
};
enum msi_desc_filter { MSI_DESC_ALL, MSI_DESC_NOTASSOCIATED, MSI_DESC_ASSOCIATED };
struct msi_domain_ops {
	irq_hw_number_t (*get_hwirq)(struct msi_domain_info *info, msi_alloc_info_t *arg);
	int (*msi_init)(struct irq_domain *domain, struct msi_domain_info *info, unsigned int virq, irq_hw_number_t hwirq, msi_alloc_info_t *arg);
	void (*msi_free)(struct irq_domain *domain, struct msi_domain_info *info, unsigned int virq);
	int (*msi_check)(struct irq_domain *domain, struct msi_domain_info *info, struct device *dev);
	int (*msi_prepare)(struct irq_domain *domain, struct device *dev, int nvec, msi_alloc_info_t *arg);
	void (*set_desc)(msi_alloc_info_t *arg, struct msi_desc *desc);
};
struct msi_domain_info {
	u32 flags;
	struct msi_domain_ops *ops;
	struct irq_chip *chip;
	void *chip_data;
	irq_flow_handler_t handler;
	void *handler_data;
	const char *handler_name;
	void *data;
};
enum { MSI_FLAG_USE_DEF_DOM_OPS = 1, MSI_FLAG_USE_DEF_CHIP_OPS, MSI_FLAG_MULTI_PCI_MSI = 4, MSI_FLAG_PCI_MSIX = 8, MSI_FLAG_ACTIVATE_EARLY = 0x10, MSI_FLAG_MUST_REACTIVATE = 0x20, MSI_FLAG_LEVEL_CAPABLE = 0x40, MSI_FLAG_DEV_SYSFS = 0x80, MSI_FLAG_MSIX_CONTIGUOUS = 0x100 };
#define msi_for_each_desc(e, d, f) for ((e) = msi_first_desc((d), (f)); (e); (e) = msi_next_desc((d), MSI_DEFAULT_DOMAIN, (f)))
extern int pci_msi_ignore_mask;
int msi_setup_device_data(struct device *dev);
unsigned int msi_get_virq(struct device *dev, unsigned int index);
void msi_lock_descs(struct device *dev);
void msi_unlock_descs(struct device *dev);
struct msi_desc *msi_first_desc(struct device *dev, enum msi_desc_filter filter);
struct pci_dev *msi_desc_to_pci_dev(struct msi_desc *desc);
void pci_write_msi_msg(unsigned int irq, struct msi_msg *msg);
int msi_add_msi_desc(struct device *dev, struct msi_desc *init_desc);
void msi_free_msi_descs(struct device *dev);
void __pci_read_msi_msg(struct msi_desc *entry, struct msi_msg *msg);
void __pci_write_msi_msg(struct msi_desc *entry, struct msi_msg *msg);
void pci_msi_mask_irq(struct irq_data *data);
void pci_msi_unmask_irq(struct irq_data *data);
int arch_setup_msi_irq(struct pci_dev *dev, struct msi_desc *desc);
void arch_teardown_msi_irq(unsigned int irq);
int arch_setup_msi_irqs(struct pci_dev *dev, int nvec, int type);
void arch_teardown_msi_irqs(struct pci_dev *dev);
int msi_device_populate_sysfs(struct device *dev);
void msi_device_destroy_sysfs(struct device *dev);
bool arch_restore_msi_irqs(struct pci_dev *dev);
struct irq_domain *msi_create_irq_domain(struct fwnode_handle *fwnode, struct msi_domain_info *info, struct irq_domain *parent);
int msi_domain_alloc_irqs_descs_locked(struct irq_domain *domain, struct device *dev, int nvec);
void msi_domain_free_irqs_descs_locked(struct irq_domain *domain, struct device *dev);
struct msi_domain_info *msi_get_domain_info(struct irq_domain *domain);
struct irq_domain *platform_msi_create_irq_domain(struct fwnode_handle *fwnode, struct msi_domain_info *info, struct irq_domain *parent);
int platform_msi_domain_alloc_irqs(struct device *dev, unsigned int nvec, irq_write_msi_msg_t write_msi_msg);
void platform_msi_domain_free_irqs(struct device *dev);
struct irq_domain *pci_msi_create_irq_domain(struct fwnode_handle *fwnode, struct msi_domain_info *info, struct irq_domain *parent);
u32 pci_msi_domain_get_msi_rid(struct irq_domain *domain, struct pci_dev *pdev);
struct irq_domain *pci_msi_get_device_domain(struct pci_dev *pdev);
bool pci_dev_has_special_msi_domain(struct pci_dev *pdev);
#endif
