#ifndef QZ_LINUX_MFD_MT6397_CORE_H
#define QZ_LINUX_MFD_MT6397_CORE_H
#include <linux/notifier.h>
struct irq_domain;
struct mt6397_chip;
struct regmap;
enum chip_id { MT6323_CHIP_ID = 35, MT6331_CHIP_ID = 0x20, MT6357_CHIP_ID = 87, MT6358_CHIP_ID, MT6359_CHIP_ID, MT6366_CHIP_ID = 102, MT6391_CHIP_ID = 145, MT6397_CHIP_ID = 151 };
enum mt6397_irq_numbers { MT6397_IRQ_PWRKEY = 9, MT6397_IRQ_HOMEKEY = 17, MT6397_IRQ_RTC = 20, MT6397_IRQ_NR = 0x20 };
struct mt6397_chip {
	struct device *dev;
	struct regmap *regmap;
	struct notifier_block pm_nb;
	int irq;
	struct irq_domain *irq_domain;
	struct mutex irqlock;
	u16 wake_mask[2];
	u16 irq_masks_cur[2];
	u16 irq_masks_cache[2];
	u16 int_con[2];
	u16 int_status[2];
	u16 chip_id;
	void *irq_data;
};
int mt6358_irq_init(struct mt6397_chip *chip);
int mt6397_irq_init(struct mt6397_chip *chip);
#endif
