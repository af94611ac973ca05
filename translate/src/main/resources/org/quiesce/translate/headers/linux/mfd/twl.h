#ifndef QZ_LINUX_MFD_TWL_H
#define QZ_LINUX_MFD_TWL_H
struct matrix_keymap_data;
struct twl4030_codec_data;
struct twl4030_ins;
struct twl4030_resconfig;
struct twl4030_script;
struct twl4030_vibra_data;
#define TWL4030_MODULE_LED 7U
#define MADC_INTR_OFFSET 3
#define CHARGERFAULT_INTR_OFFSET 5
#define USB_PRES_INTR_OFFSET 10
#define RTC_INTR_OFFSET 11
#define PWR_INTR_OFFSET 0
#define HOTDIE_INTR_OFFSET 12
#define SMPSLDO_INTR_OFFSET 13
#define BATDETECT_INTR_OFFSET 14
#define SIMDETECT_INTR_OFFSET 15
#define MMCDETECT_INTR_OFFSET 0x10
#define GASGAUGE_INTR_OFFSET 17
#define USBOTG_INTR_OFFSET 4
#define CHARGER_INTR_OFFSET 2
#define RSV_INTR_OFFSET 0
#define REG_INT_STS_A 0
#define REG_INT_MSK_LINE_A 3
#define REG_INT_MSK_LINE_B 4
#define REG_INT_MSK_LINE_C 5
#define REG_INT_MSK_STS_A 6
#define REG_INT_MSK_STS_B 7
#define REG_INT_MSK_STS_C 8
#define TWL6030_RTC_INT_MASK 24
#define TWL6030_MMCDETECT_INT_MASK 8
#define TWL6030_USBOTG_INT_MASK 15
#define TWL6030_CHARGER_CTRL_INT_MASK 0x10
#define TWL6030_MMCCTRL 238
#define VMMC_AUTO_OFF 8
#define SW_FC 4
#define STS_MMC 1
#define TWL6030_CFG_INPUT_PUPD3 242
#define MMC_PU 8
#define MMC_PD 4
#define TWL4030_CLASS_ID 0x4030
#define TWL6030_CLASS_ID 0x6030
#define TWL4030_SIH_CTRL_PENDDIS_MASK 2UL
#define TWL4030_SIH_CTRL_COR_MASK 4UL
#define REG_GPIO_CTRL 18
#define REG_GPIO_ISR1A 25
#define REG_GPIO_IMR1A 28
#define REG_GPIO_ISR1B 31
#define REG_GPIO_IMR1B 34
#define REG_GPIO_EDR1 40
#define REG_GPIO_SIH_CTRL 45
#define TWL4030_GPIO_MAX 18
#define REG_IDCODE_7_0 0
#define REG_GPPUPDCTR1 15
#define REG_UNLOCK_TEST_REG 18
#define I2C_SCL_CTRL_PU 1UL
#define I2C_SDA_CTRL_PU 4UL
#define SR_I2C_SCL_CTRL_PU 0x10UL
#define SR_I2C_SDA_CTRL_PU 0x40UL
#define TWL_EEPROM_R_UNLOCK 73
#define TWL4030_INTERRUPTS_BCIISR1A 0
#define TWL4030_INTERRUPTS_BCIISR2A 1
#define TWL4030_INTERRUPTS_BCIIMR1A 2
#define TWL4030_INTERRUPTS_BCIIMR2A 3
#define TWL4030_INTERRUPTS_BCIISR1B 4
#define TWL4030_INTERRUPTS_BCIIMR1B 6
#define TWL4030_INTERRUPTS_BCIEDR1 10
#define TWL4030_INTERRUPTS_BCISIHCTRL 13
#define TWL4030_INT_PWR_ISR1 0
#define TWL4030_INT_PWR_EDR1 5
#define TWL5031_ACIIMR_LSB 5
#define TWL5031_ACIIDR_LSB 7
#define TWL5031_ACCISR1 15
#define TWL5031_ACCIMR1 0x10
#define TWL5031_ACCISR2 17
#define TWL5031_ACCIMR2 18
#define TWL5031_ACCEDR1 20
#define TWL5031_ACCSIHCTRL 21
#define TWL5031_INTERRUPTS_BCIISR1 0
#define TWL5031_INTERRUPTS_BCIIMR1 1
#define TWL5031_INTERRUPTS_BCIISR2 2
#define TWL5031_INTERRUPTS_BCIIMR2 3
#define TWL5031_INTERRUPTS_BCIEDR1 5
#define TWL5031_INTERRUPTS_BCISIHCTRL 7
#define TWL4030_PM_MASTER_CFG_P1_TRANSITION 0
#define TWL4030_PM_MASTER_CFG_P2_TRANSITION 1
#define TWL4030_PM_MASTER_CFG_P3_TRANSITION 2
#define TWL4030_PM_MASTER_CFG_P123_TRANSITION 3
#define TWL4030_PM_MASTER_BOOT_BCI 7
#define TWL4030_PM_MASTER_PROTECT_KEY 14
#define TWL4030_PM_MASTER_P1_SW_EVENTS 0x10
#define TWL4030_PM_MASTER_KEY_CFG1 192
#define TWL4030_PM_MASTER_KEY_CFG2 12
#define DEV_GRP_NULL 0
#define DEV_GRP_P1 1
#define DEV_GRP_P2 2
#define DEV_GRP_P3 4
#define RES_GRP_RC 2
#define RES_GRP_ALL 7
#define RES_TYPE2_R0 0
#define RES_TYPE2_R1 1
#define RES_TYPE2_R2 2
#define RES_TYPE_R0 0
#define RES_TYPE_ALL 7
#define RES_STATE_WRST 15
#define RES_STATE_ACTIVE 14
#define RES_STATE_SLEEP 8
#define RES_STATE_OFF 0
#define RES_VAUX1 1
#define RES_VAUX2 2
#define RES_VAUX3 3
#define RES_VAUX4 4
#define RES_VMMC1 5
#define RES_VMMC2 6
#define RES_VPLL1 7
#define RES_VPLL2 8
#define RES_VSIM 9
#define RES_VDAC 10
#define RES_VINTANA1 11
#define RES_VINTANA2 12
#define RES_VINTDIG 13
#define RES_VIO 14
#define RES_VDD1 15
#define RES_VDD2 0x10
#define RES_VUSB_1V5 17
#define RES_VUSB_1V8 18
#define RES_VUSB_3V1 19
#define RES_VUSBCP 20
#define RES_REGEN 21
#define RES_NRES_PWRON 22
#define RES_CLKEN 23
#define RES_SYSEN 24
#define RES_HFCLKOUT 25
#define RES_32KCLKOUT 26
#define RES_RESET 27
#define RES_MAIN_REF 28
#define TOTAL_RESOURCES 28
#define TWL4030_WRST_SCRIPT 1
#define TWL4030_WAKEUP12_SCRIPT 2
#define TWL4030_WAKEUP3_SCRIPT 4
#define TWL4030_SLEEP_SCRIPT 8
#define TWL4030_RESCONFIG_UNDEF ((u8)- 1)
#define TWL4030_VAUX2 1UL
#define TPS_SUBSET 2UL
#define TWL5031 4UL
#define TWL6030_CLASS 8UL
#define TWL6032_SUBCLASS 0x10UL
#define TWL_SIL_TYPE(a_) ((a_)& 0x00FFFFFF)
#define TWL_SIL_REV(a_) ((a_) >> 24)
#define MSG_BROADCAST(a_, b_, c_, d_, e_) ((a_) << 13 | 1 << 12 | (b_) << 9 | (d_) << 7 | (c_) << 4 | (e_))
#define MSG_SINGULAR(a_, b_, c_) ((a_) << 13 | 0 << 12 | (b_) << 4 | (c_))
enum twl_module_ids { TWL_MODULE_USB, TWL_MODULE_PIH, TWL_MODULE_MAIN_CHARGE, TWL_MODULE_PM_MASTER, TWL_MODULE_PM_RECEIVER, TWL_MODULE_RTC };
enum twl4030_module_ids { TWL4030_MODULE_AUDIO_VOICE = 9, TWL4030_MODULE_GPIO, TWL4030_MODULE_INTBR, TWL4030_MODULE_KEYPAD = 13, TWL4030_MODULE_INTERRUPTS = 15, TWL4030_MODULE_INT = 18, TWL5031_MODULE_ACCESSORY, TWL5031_MODULE_INTERRUPTS, TWL4030_MODULE_LAST };
enum twl6030_module_ids { TWL6030_MODULE_ID0 = 9, TWL6030_MODULE_LAST = 14 };
struct twl4030_bci_platform_data {
	int bb_uvolt;
	int bb_uamp;
};
struct twl4030_keypad_data {
	const struct matrix_keymap_data *keymap_data;
	unsigned rows;
	unsigned cols;
	bool rep;
};
struct twl4030_ins {
	u16 pmb_message;
	u8 delay;
};
struct twl4030_script {
	struct twl4030_ins *script;
	unsigned size;
	u8 flags;
};
struct twl4030_resconfig {
	u8 resource;
	u8 devgroup;
	u8 type;
	u8 type2;
	u8 remap_off;
	u8 remap_sleep;
};
struct twl4030_power_data {
	struct twl4030_script **scripts;
	unsigned num;
	struct twl4030_resconfig *resource_config;
	struct twl4030_resconfig *board_config;
	bool use_poweroff;
	bool ac_charger_quirk;
};
struct twl4030_audio_data {
	unsigned int audio_mclk;
	struct twl4030_codec_data *codec;
	struct twl4030_vibra_data *vibra;
	unsigned int irq_base;
};
unsigned int twl_rev(void);
int twl_i2c_write(u8 mod_no, u8 *value, u8 reg, unsigned num_bytes);
int twl_i2c_read(u8 mod_no, u8 *value, u8 reg, unsigned num_bytes);
int twl_i2c_write_u8(u8 mod_no, u8 val, u8 reg);
int twl_i2c_read_u8(u8 mod_no, u8 *val, u8 reg);
int twl_get_type(void);
int twl_get_version(void);
int twl_get_hfclk_rate(void);
int twl6030_interrupt_unmask(u8 bit_mask, u8 offset);
int twl6030_interrupt_mask(u8 bit_mask, u8 offset);
int twl6030_mmc_card_detect_config(void);
int twl6030_mmc_card_detect(struct device *dev, int slot);
int twl4030_remove_script(u8 flags);
void twl4030_power_off(void);
int twl4030_sih_setup(struct device *dev, int module, int irq_base);
#endif
