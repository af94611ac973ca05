#ifndef QZ_XEN_PLATFORM_PCI_H
#define QZ_XEN_PLATFORM_PCI_H
bool xen_has_pv_devices(void);
#endif
