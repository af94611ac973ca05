#ifndef QZ_LINUX_PCI_EP_CFS_H
#define QZ_LINUX_PCI_EP_CFS_H
struct config_group;
struct config_group *pci_ep_cfs_add_epc_group(const char *name);
void pci_ep_cfs_remove_epc_group(struct config_group *group);
struct config_group *pci_ep_cfs_add_epf_group(const char *name);
void pci_ep_cfs_remove_epf_group(struct config_group *group);
#endif
