#ifndef QZ_LINUX_PECI_CPU_H
#define QZ_LINUX_PECI_CPU_H
struct peci_device;
int peci_pcs_read(struct peci_device *device, u8 index, u16 param, u32 *data);
int peci_pci_local_read(struct peci_device *device, u8 bus, u8 dev, u8 func, u16 reg, u32 *data);
int peci_ep_pci_local_read(struct peci_device *device, u8 seg, u8 bus, u8 dev, u8 func, u16 reg, u32 *data);
#endif
