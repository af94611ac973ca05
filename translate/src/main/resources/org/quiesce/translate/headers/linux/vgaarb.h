#ifndef QZ_LINUX_VGAARB_H
#define QZ_LINUX_VGAARB_H
struct pci_dev;
struct pci_dev *vga_default_device(void);
#endif
