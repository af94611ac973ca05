#ifndef QZ_LINUX_MFD_UCB1X00_H
#define QZ_LINUX_MFD_UCB1X00_H
#include <linux/gpio.h>
#include <linux/gpio/driver.h>
struct mcp;
struct ucb1x00;
struct ucb1x00_dev;
struct ucb1x00_driver;
#define UCB_IRQ_TSPX 12
#define UCB_ADC_DAT_VAL 0x8000
#define UCB_ID_1200 0x1004
#define UCB_ID_1300 0x1005
#define UCB_ID_TC35143 0x9712
#define UCB_NOSYNC 0
#define UCB_SYNC 1
#define UCB_ADC_DAT(a_) (((a_)& 0x7fe0) >> 5)
#define classdev_to_ucb1x00(a_) container_of(a_, struct ucb1x00, dev)
enum ucb1x00_reset { UCB_RST_PROBE, UCB_RST_RESUME, UCB_RST_SUSPEND, UCB_RST_REMOVE, UCB_RST_PROBE_FAIL };
struct ucb1x00_plat_data {
	void (*reset)(enum ucb1x00_reset);
	unsigned irq_base;
	int gpio_base;
	unsigned can_wakeup;
};
struct ucb1x00 {
	raw_spinlock_t irq_lock;
	struct mcp *mcp;
	unsigned int irq;
	int irq_base;
	struct mutex adc_mutex;
	spinlock_t io_lock;
	u16 id;
	u16 io_dir;
	u16 io_out;
	u16 adc_cr;
	u16 irq_fal_enbl;
	u16 irq_ris_enbl;
	u16 irq_mask;
	u16 irq_wake;
	struct device dev;
	struct list_head node;
	struct list_head devs;
	struct gpio_chip gpio;
};
struct ucb1x00_dev {
	struct list_head dev_node;
	struct list_head drv_node;
	struct ucb1x00 *ucb;
	struct ucb1x00_driver *drv;
	void *priv;
};
struct ucb1x00_driver {
	struct list_head node;
	struct list_head devs;
	int (*add)(struct ucb1x00_dev *dev);
	void (*remove)(struct ucb1x00_dev *dev);
	int (*suspend)(struct ucb1x00_dev *dev);
	int (*resume)(struct ucb1x00_dev *dev);
};
int ucb1x00_register_driver(struct ucb1x00_driver *);
void ucb1x00_unregister_driver(struct ucb1x00_driver *);
void ucb1x00_enable(struct ucb1x00 *ucb);
void ucb1x00_disable(struct ucb1x00 *ucb);
void ucb1x00_reg_write(struct ucb1x00 *ucb, unsigned int reg, unsigned int val);
unsigned int ucb1x00_reg_read(struct ucb1x00 *ucb, unsigned int reg);
void ucb1x00_io_set_dir(struct ucb1x00 *ucb, unsigned int, unsigned int);
void ucb1x00_io_write(struct ucb1x00 *ucb, unsigned int, unsigned int);
unsigned int ucb1x00_io_read(struct ucb1x00 *ucb);
unsigned int ucb1x00_adc_read(struct ucb1x00 *ucb, int adc_channel, int sync);
void ucb1x00_adc_enable(struct ucb1x00 *ucb);
void ucb1x00_adc_disable(struct ucb1x00 *ucb);
#endif
