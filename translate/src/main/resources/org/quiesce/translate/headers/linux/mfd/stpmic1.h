#ifndef QZ_LINUX_MFD_STPMIC1_H
#define QZ_LINUX_MFD_STPMIC1_H
struct regmap;
struct regmap_irq_chip_data;
#define TURN_ON_SR 1
#define VERSION_SR 6
#define SWOFF_PWRCTRL_CR 0x10
#define PADS_PULL_CR 17
#define PKEY_TURNOFF_CR 22
#define WCHDG_CR 27
#define WCHDG_TIMER_CR 28
#define LDO6_STDBY_CR 58
#define BST_SW_CR 0x40
#define INT_PENDING_R1 80
#define INT_PENDING_R4 83
#define INT_CLEAR_R1 112
#define INT_CLEAR_R4 115
#define INT_MASK_R1 0x80
#define INT_MASK_R4 131
#define INT_SET_MASK_R1 144
#define INT_SET_MASK_R4 147
#define INT_CLEAR_MASK_R1 160
#define INT_CLEAR_MASK_R4 163
#define INT_SRC_R1 176
#define INT_SRC_R4 179
#define PMIC_MAX_REGISTER_ADDRESS 179
#define STPMIC1_PMIC_NUM_IRQ_REGS 4
#define PONKEY_PU_INACTIVE 1UL
#define PONKEY_PWR_OFF 0x80UL
#define PONKEY_CC_FLAG_CLEAR 0x40UL
#define PONKEY_TURNOFF_TIMER_MASK 15UL
#define PONKEY_TURNOFF_MASK 255UL
struct stpmic1 {
	struct device *dev;
	struct regmap *regmap;
	int irq;
	struct regmap_irq_chip_data *irq_data;
};
#endif
