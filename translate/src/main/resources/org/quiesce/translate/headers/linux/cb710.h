#ifndef QZ_LINUX_CB710_H
#define QZ_LINUX_CB710_H
#include <linux/platform_device.h>
struct cb710_chip;
struct cb710_slot;
struct pci_dev;
struct platform_device;
struct sg_mapping_iter;
#define CB710_SLOT_MMC 1
#define CB710_SLOT_MS 2
#define CB710_SLOT_SM 4
#define CB710_DUMP_REGS_ALL 255
#define CB710_DUMP_REGS_MASK 255
#define CB710_DUMP_ACCESS_8 0x100
#define CB710_DUMP_ACCESS_16 0x200
#define CB710_DUMP_ACCESS_32 0x400
#define CB710_DUMP_ACCESS_MASK 0x700
typedef int (*cb710_irq_handler_t)(struct cb710_slot *);
struct cb710_slot {
	struct platform_device pdev;
	void *iobase;
	cb710_irq_handler_t irq_handler;
};
struct cb710_chip {
	struct pci_dev *pdev;
	void *iobase;
	unsigned platform_id;
	atomic_t slot_refs_count;
	unsigned slot_mask;
	unsigned slots;
	spinlock_t irq_lock;
	struct cb710_slot slot[];
};
void cb710_set_irq_handler(struct cb710_slot *slot, cb710_irq_handler_t handler);
struct cb710_slot *cb710_pdev_to_slot(struct platform_device *pdev);
struct cb710_chip *cb710_slot_to_chip(struct cb710_slot *slot);
struct device *cb710_chip_dev(struct cb710_chip *chip);
void cb710_dump_regs(struct cb710_chip *chip, unsigned dump);
uint32_t cb710_sg_dwiter_read_next_block(struct sg_mapping_iter *miter);
void cb710_sg_dwiter_write_next_block(struct sg_mapping_iter *miter, uint32_t data);
#endif
