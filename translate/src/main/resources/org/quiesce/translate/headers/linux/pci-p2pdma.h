#ifndef QZ_LINUX_PCI_P2PDMA_H
#define QZ_LINUX_PCI_P2PDMA_H
struct pci_dev;
int pci_p2pdma_distance_many(struct pci_dev *provider, struct device **clients, int num_clients, bool verbose);
#endif
