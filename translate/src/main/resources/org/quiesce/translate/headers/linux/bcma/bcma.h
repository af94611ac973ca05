#ifndef QZ_LINUX_BCMA_BCMA_H
#define QZ_LINUX_BCMA_BCMA_H
#include <linux/bcma/bcma_driver_chipcommon.h>
#include <linux/bcma/bcma_driver_gmac_cmn.h>
#include <linux/bcma/bcma_driver_mips.h>
#include <linux/mod_devicetable.h>
#include <linux/ssb/ssb.h>
struct bcma_bus;
struct bcma_device;
struct bcma_device_id;
struct bcma_driver;
struct bcma_host_ops;
struct pci_dev;
#define BCMA_MANUF_BCM 0x4bf
#define BCMA_CORE_NS_PCIEG2 0x501
#define BCMA_CORE_NS_USB20 0x504
#define BCMA_CORE_NS_USB30 0x505
#define BCMA_CORE_4706_MAC_GBIT 0x52d
#define BCMA_CORE_USB20_HOST 0x819
#define BCMA_CORE_PMU 0x827
#define BCMA_CORE_MAC_GBIT 0x82d
#define BCMA_CHIP_ID_BCM4716 0x4716
#define BCMA_CHIP_ID_BCM47162 0xb83a
#define BCMA_CHIP_ID_BCM4749 0x4749
#define BCMA_CHIP_ID_BCM5356 0x5356
#define BCMA_CHIP_ID_BCM5357 0x5357
#define BCMA_PKG_ID_BCM5358 9
#define BCMA_PKG_ID_BCM47186 10
#define BCMA_CHIP_ID_BCM53572 0xd144
#define BCMA_PKG_ID_BCM47188 9
#define BCMA_CHIP_ID_BCM4707 0xcf12
#define BCMA_CHIP_ID_BCM47094 0xcf26
#define BCMA_CHIP_ID_BCM53018 0xcf1a
#define BCMA_CHIP_ID_BCM53573 0xd145
#define BCMA_PKG_ID_BCM47189 1
#define bcma_driver_register(a_) __bcma_driver_register(a_, THIS_MODULE)
#define module_bcma_driver(a_) module_driver(a_, bcma_driver_register, bcma_driver_unregister)
enum bcma_hosttype { BCMA_HOSTTYPE_PCI };
struct bcma_chipinfo {
	u16 id;
	u8 rev;
	u8 pkg;
};
struct bcma_boardinfo {
	u16 vendor;
	u16 type;
};
enum bcma_clkmode { __qz_bcma_clkmode };
struct bcma_device {
	struct bcma_bus *bus;
	struct bcma_device_id id;
	struct device dev;
	struct device *dma_dev;
	unsigned int irq;
	u8 core_index;
	u8 core_unit;
	u32 addr;
	u32 addr_s[8];
	u32 wrap;
	void *io_addr;
	void *drvdata;
	struct list_head list;
};
struct bcma_driver {
	const char *name;
	const struct bcma_device_id *id_table;
	int (*probe)(struct bcma_device *dev);
	void (*remove)(struct bcma_device *dev);
	int (*suspend)(struct bcma_device *dev);
	int (*resume)(struct bcma_device *dev);
	void (*shutdown)(struct bcma_device *dev);
	struct device_driver drv;
};
struct bcma_bus {
	struct device *dev;
	void *mmio;
	const struct bcma_host_ops *ops;
	enum bcma_hosttype hosttype;
	struct pci_dev *host_pci;
	struct bcma_chipinfo chipinfo;
	struct bcma_boardinfo boardinfo;
	struct list_head cores;
	u8 num;
	struct bcma_drv_cc drv_cc;
	struct bcma_drv_mips drv_mips;
	struct bcma_drv_gmac_cmn drv_gmac_cmn;
	struct ssb_sprom sprom;
};
void *bcma_get_drvdata(struct bcma_device *core);
void bcma_set_drvdata(struct bcma_device *core, void *drvdata);
int __bcma_driver_register(struct bcma_driver *drv, struct module *owner);
void bcma_driver_unregister(struct bcma_driver *drv);
u32 bcma_read16(struct bcma_device *core, u16 offset);
u32 bcma_read32(struct bcma_device *core, u16 offset);
void bcma_write16(struct bcma_device *core, u16 offset, u32 value);
void bcma_write32(struct bcma_device *core, u16 offset, u32 value);
u32 bcma_aread32(struct bcma_device *core, u16 offset);
void bcma_awrite32(struct bcma_device *core, u16 offset, u32 value);
void bcma_mask32(struct bcma_device *cc, u16 offset, u32 mask);
void bcma_set32(struct bcma_device *cc, u16 offset, u32 set);
void bcma_maskset32(struct bcma_device *cc, u16 offset, u32 mask, u32 set);
struct bcma_device *bcma_find_core(struct bcma_bus *bus, u16 coreid);
bool bcma_core_is_enabled(struct bcma_device *core);
void bcma_core_disable(struct bcma_device *core, u32 flags);
int bcma_core_enable(struct bcma_device *core, u32 flags);
void bcma_core_set_clockmode(struct bcma_device *core, enum bcma_clkmode clkmode);
unsigned int bcma_core_irq(struct bcma_device *core, int num);
#endif
