#ifndef QZ_LINUX_PCI_DOE_H
#define QZ_LINUX_PCI_DOE_H
struct pci_dev;
struct pci_doe_mb;
struct pci_doe_task;
struct pci_doe_protocol {
	u16 vid;
	u8 type;
};
struct pci_doe_task {
	struct pci_doe_protocol prot;
	__le32 *request_pl;
	size_t request_pl_sz;
	__le32 *response_pl;
	size_t response_pl_sz;
	int rv;
	void (*complete)(struct pci_doe_task *task);
	void *private;
	struct work_struct work;
	struct pci_doe_mb *doe_mb;
};
struct pci_doe_mb *pcim_doe_create_mb(struct pci_dev *pdev, u16 cap_offset);
bool pci_doe_supports_prot(struct pci_doe_mb *doe_mb, u16 vid, u8 type);
int pci_doe_submit_task(struct pci_doe_mb *doe_mb, struct pci_doe_task *task);
#endif
