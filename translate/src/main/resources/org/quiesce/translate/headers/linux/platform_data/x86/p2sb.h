#ifndef QZ_LINUX_PLATFORM_DATA_X86_P2SB_H
#define QZ_LINUX_PLATFORM_DATA_X86_P2SB_H
struct pci_bus;
struct resource;
int p2sb_bar(struct pci_bus *bus, unsigned int devfn, struct resource *mem);
#endif
