#ifndef QZ_LINUX_MFD_STMPE_H
#define QZ_LINUX_MFD_STMPE_H
struct irq_domain;
struct regulator;
struct stmpe;
struct stmpe_client_info;
struct stmpe_platform_data;
struct stmpe_variant_info;
#define STMPE811_REG_ADC_CTRL1 0x20
#define STMPE811_REG_ADC_CTRL2 33
#define STMPE_SAMPLE_TIME(a_) ((a_& 0xf) << 4)
#define STMPE_MOD_12B(a_) ((a_& 0x1) << 3)
#define STMPE_REF_SEL(a_) ((a_& 0x1) << 1)
#define STMPE_ADC_FREQ(a_) (a_& 0x3)
#define STMPE_AVE_CTRL(a_) ((a_& 0x3) << 6)
#define STMPE_DET_DELAY(a_) ((a_& 0x7) << 3)
#define STMPE_SETTLING(a_) (a_& 0x7)
#define STMPE_FRACTION_Z(a_) (a_& 0x7)
#define STMPE_I_DRIVE(a_) (a_& 0x1)
#define STMPE_OP_MODE(a_) ((a_& 0x7) << 1)
enum stmpe_block { STMPE_BLOCK_GPIO = 1, STMPE_BLOCK_KEYPAD, STMPE_BLOCK_TOUCHSCREEN = 4, STMPE_BLOCK_ADC = 8, STMPE_BLOCK_PWM = 0x10, STMPE_BLOCK_ROTATOR = 0x20 };
enum stmpe_partnum { STMPE610, STMPE801, STMPE811, STMPE1600, STMPE1601, STMPE1801, STMPE2401, STMPE2403, STMPE_NBR_PARTS };
enum { STMPE_IDX_CHIP_ID, STMPE_IDX_SYS_CTRL, STMPE_IDX_SYS_CTRL2, STMPE_IDX_ICR_LSB, STMPE_IDX_IER_LSB, STMPE_IDX_IER_MSB, STMPE_IDX_ISR_LSB, STMPE_IDX_ISR_MSB, STMPE_IDX_GPMR_LSB, STMPE_IDX_GPMR_CSB, STMPE_IDX_GPMR_MSB, STMPE_IDX_GPSR_LSB, STMPE_IDX_GPSR_CSB, STMPE_IDX_GPSR_MSB, STMPE_IDX_GPCR_LSB, STMPE_IDX_GPCR_CSB, STMPE_IDX_GPCR_MSB, STMPE_IDX_GPDR_LSB, STMPE_IDX_GPDR_CSB, STMPE_IDX_GPDR_MSB, STMPE_IDX_GPEDR_LSB, STMPE_IDX_GPEDR_CSB, STMPE_IDX_GPEDR_MSB, STMPE_IDX_GPRER_LSB, STMPE_IDX_GPRER_CSB, STMPE_IDX_GPRER_MSB, STMPE_IDX_GPFER_LSB, STMPE_IDX_GPFER_CSB, STMPE_IDX_GPFER_MSB, STMPE_IDX_GPPUR_LSB, STMPE_IDX_GPPDR_LSB, STMPE_IDX_GPAFR_U_MSB, STMPE_IDX_IEGPIOR_LSB, STMPE_IDX_IEGPIOR_CSB, STMPE_IDX_IEGPIOR_MSB, STMPE_IDX_ISGPIOR_LSB, STMPE_IDX_ISGPIOR_MSB = 37 };
struct stmpe {
	struct regulator *vcc;
	struct regulator *vio;
	struct mutex lock;
	struct mutex irq_lock;
	struct device *dev;
	struct irq_domain *domain;
	void *client;
	struct stmpe_client_info *ci;
	enum stmpe_partnum partnum;
	struct stmpe_variant_info *variant;
	const u8 *regs;
	int irq;
	int num_gpios;
	u8 ier[2];
	u8 oldier[2];
	struct stmpe_platform_data *pdata;
	u8 sample_time;
	u8 mod_12b;
	u8 ref_sel;
	u8 adc_freq;
};
int stmpe_reg_write(struct stmpe *stmpe, u8 reg, u8 data);
int stmpe_reg_read(struct stmpe *stmpe, u8 reg);
int stmpe_block_read(struct stmpe *stmpe, u8 reg, u8 length, u8 *values);
int stmpe_block_write(struct stmpe *stmpe, u8 reg, u8 length, const u8 *values);
int stmpe_set_bits(struct stmpe *stmpe, u8 reg, u8 mask, u8 val);
int stmpe_set_altfunc(struct stmpe *stmpe, u32 pins, enum stmpe_block block);
int stmpe_enable(struct stmpe *stmpe, unsigned int blocks);
int stmpe_disable(struct stmpe *stmpe, unsigned int blocks);
int stmpe811_adc_common_init(struct stmpe *stmpe);
#endif
