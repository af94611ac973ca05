#ifndef QZ_LINUX_MFD_PCF50633_CORE_H
#define QZ_LINUX_MFD_PCF50633_CORE_H
#include <linux/regulator/machine.h>
struct pcf50633;
struct pcf50633_platform_data;
struct platform_device;
struct regmap;
struct workqueue_struct;
#define PCF50633_NUM_REGULATORS 11
#define PCF50633_REG_INT1 2
#define PCF50633_REG_INT2 3
#define PCF50633_REG_INT3 4
#define PCF50633_REG_INT4 5
#define PCF50633_REG_INT5 6
#define PCF50633_REG_INT1M 7
#define PCF50633_REG_INT2M 8
#define PCF50633_REG_INT3M 9
#define PCF50633_REG_INT4M 10
#define PCF50633_REG_INT5M 11
#define PCF50633_REG_OOCSHDWN 12
struct pcf50633_platform_data {
	struct regulator_init_data reg_init_data[PCF50633_NUM_REGULATORS];
	char **batteries;
	int num_batteries;
	int charger_reference_current_ma;
	void (*probe_done)(struct pcf50633 *);
	void (*mbc_event_callback)(struct pcf50633 *, int);
	void (*force_shutdown)(struct pcf50633 *);
	u8 resumers[5];
};
struct pcf50633_irq {
	void (*handler)(int, void *);
	void *data;
};
enum { PCF50633_IRQ_ADPINS, PCF50633_IRQ_ADPREM, PCF50633_IRQ_USBINS, PCF50633_IRQ_USBREM, PCF50633_IRQ_ALARM = 6, PCF50633_IRQ_ONKEYR = 8, PCF50633_IRQ_ONKEYF, PCF50633_IRQ_BATFULL = 0x10, PCF50633_IRQ_CHGHALT, PCF50633_IRQ_THLIMON, PCF50633_IRQ_THLIMOFF, PCF50633_IRQ_USBLIMON, PCF50633_IRQ_USBLIMOFF, PCF50633_IRQ_ADCRDY, PCF50633_IRQ_LOWSYS = 24, PCF50633_IRQ_LOWBAT, PCF50633_NUM_IRQ = 40 };
struct pcf50633 {
	struct device *dev;
	struct regmap *regmap;
	struct pcf50633_platform_data *pdata;
	int irq;
	struct pcf50633_irq irq_handler[PCF50633_NUM_IRQ];
	struct work_struct irq_work;
	struct workqueue_struct *work_queue;
	struct mutex lock;
	u8 mask_regs[5];
	u8 suspend_irq_masks[5];
	u8 resume_reason[5];
	int is_suspended;
	int onkey1s_held;
	struct platform_device *rtc_pdev;
	struct platform_device *mbc_pdev;
	struct platform_device *adc_pdev;
	struct platform_device *input_pdev;
	struct platform_device *bl_pdev;
	struct platform_device *regulator_pdev[PCF50633_NUM_REGULATORS];
};
enum pcf50633_reg_int1 { PCF50633_INT1_ADPINS = 1, PCF50633_INT1_ADPREM, PCF50633_INT1_USBINS = 4, PCF50633_INT1_USBREM = 8, PCF50633_INT1_SECOND = 0x80 };
enum pcf50633_reg_int2 { PCF50633_INT2_ONKEYR = 1, PCF50633_INT2_ONKEYF };
enum pcf50633_reg_int3 { PCF50633_INT3_ONKEY1S = 0x80 };
int pcf50633_register_irq(struct pcf50633 *pcf, int irq, void (*handler)(int, void *), void *data);
int pcf50633_free_irq(struct pcf50633 *pcf, int irq);
int pcf50633_irq_mask(struct pcf50633 *pcf, int irq);
int pcf50633_irq_unmask(struct pcf50633 *pcf, int irq);
int pcf50633_irq_mask_get(struct pcf50633 *pcf, int irq);
int pcf50633_read_block(struct pcf50633 *, u8 reg, int nr_regs, u8 *data);
int pcf50633_write_block(struct pcf50633 *pcf, u8 reg, int nr_regs, u8 *data);
u8 pcf50633_reg_read(struct pcf50633 *, u8 reg);
int pcf50633_reg_write(struct pcf50633 *pcf, u8 reg, u8 val);
int pcf50633_reg_set_bit_mask(struct pcf50633 *pcf, u8 reg, u8 mask, u8 val);
int pcf50633_reg_clear_bits(struct pcf50633 *pcf, u8 reg, u8 bits);
struct pcf50633 *dev_to_pcf50633(struct device *dev);
int pcf50633_irq_init(struct pcf50633 *pcf, int irq);
void pcf50633_irq_free(struct pcf50633 *pcf);
int pcf50633_irq_suspend(struct pcf50633 *pcf);
int pcf50633_irq_resume(struct pcf50633 *pcf);
#endif
