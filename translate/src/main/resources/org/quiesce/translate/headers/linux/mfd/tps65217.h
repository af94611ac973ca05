#ifndef QZ_LINUX_MFD_TPS65217_H
#define QZ_LINUX_MFD_TPS65217_H
#include <linux/regulator/driver.h>
struct irq_domain;
struct regmap;
struct tps65217;
struct tps65217_board;
#define TPS65217 240
#define TPS65217_REG_CHIPID 0
#define TPS65217_REG_INT 2
#define TPS65217_REG_CHGCONFIG0 3
#define TPS65217_REG_CHGCONFIG1 4
#define TPS65217_REG_STATUS 10
#define TPS65217_REG_PASSWORD 11
#define TPS65217_REG_MAX 30
#define TPS65217_CHIPID_CHIP_MASK 240
#define TPS65217_CHIPID_REV_MASK 15
#define TPS65217_INT_SHIFT 4
#define TPS65217_INT_MASK 112
#define TPS65217_CHGCONFIG0_ACTIVE 8UL
#define TPS65217_CHGCONFIG1_NTC_TYPE 0x10UL
#define TPS65217_CHGCONFIG1_CHG_EN 1UL
#define TPS65217_STATUS_OFF 0x80UL
#define TPS65217_STATUS_ACPWR 8UL
#define TPS65217_STATUS_USBPWR 4UL
#define TPS65217_STATUS_PB 1UL
#define TPS65217_PASSWORD_REGS_UNLOCK 125
#define TPS65217_PROTECT_NONE 0
#define TPS65217_PROTECT_L1 1
#define TPS65217_PROTECT_L2 2
#define TPS65217_NUM_REGULATOR 7
#define TPS65217_IRQ_USB 0
#define TPS65217_IRQ_AC 1
#define TPS65217_IRQ_PB 2
#define TPS65217_NUM_IRQ 3
struct tps65217 {
	struct device *dev;
	struct tps65217_board *pdata;
	struct regulator_desc desc[TPS65217_NUM_REGULATOR];
	struct regmap *regmap;
	struct irq_domain *irq_domain;
	struct mutex irq_lock;
	u8 irq_mask;
	int irq;
};
int tps65217_reg_read(struct tps65217 *tps, unsigned int reg, unsigned int *val);
int tps65217_reg_write(struct tps65217 *tps, unsigned int reg, unsigned int val, unsigned int level);
int tps65217_set_bits(struct tps65217 *tps, unsigned int reg, unsigned int mask, unsigned int val, unsigned int level);
int tps65217_clear_bits(struct tps65217 *tps, unsigned int reg, unsigned int mask, unsigned int level);
#endif
