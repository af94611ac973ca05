#ifndef QZ_ASM_GENERIC_PCI_IOMAP_H
#define QZ_ASM_GENERIC_PCI_IOMAP_H
struct pci_dev;
void *pci_iomap(struct pci_dev *dev, int bar, unsigned long max);
void *pci_iomap_range(struct pci_dev *dev, int bar, unsigned long offset, unsigned long maxlen);
void pci_iounmap(struct pci_dev *dev, void *);
#endif
