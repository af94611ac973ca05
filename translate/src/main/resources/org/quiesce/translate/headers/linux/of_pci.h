#ifndef QZ_LINUX_OF_PCI_H
#define QZ_LINUX_OF_PCI_H
struct device_node;
struct pci_dev;
struct device_node *of_pci_find_child_device(struct device_node *parent, unsigned int devfn);
int of_pci_get_devfn(struct device_node *np);
void of_pci_check_probe_only(void);
int of_irq_parse_and_map_pci(const struct pci_dev *dev, u8 slot, u8 pin);
#endif
