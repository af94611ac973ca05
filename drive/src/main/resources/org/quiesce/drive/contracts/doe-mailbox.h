/* What sources of a DOE mailbox get from headers that are not given with them. */
#ifndef QZ_DOE_H
#define QZ_DOE_H
#include <linux/pci.h>
#include <linux/pci_regs.h>
#include <linux/xarray.h>
#define PCI_DOE_DATA_OBJECT_DISC_RSP_3_TYPE 0xff0000
#define PCI_EXT_CAP_ID_DOE 0x2e
#undef time_after
#define time_after(a, b) ({ (void)(a); (void)(b); qz_choose(2); })
#undef time_before
#define time_before(a, b) (!time_after(a, b))
struct pci_doe_mb;
#endif
