#ifndef QZ_LINUX_MMC_SDIO_FUNC_H
#define QZ_LINUX_MMC_SDIO_FUNC_H
#include <linux/mmc/pm.h>
#include <linux/mod_devicetable.h>
struct mmc_card;
struct sdio_device_id;
struct sdio_driver;
struct sdio_func;
struct sdio_func_tuple;
#define sdio_func_id(a_) (dev_name(&(a_)-> dev))
typedef void (sdio_irq_handler_t)(struct sdio_func *);
struct sdio_func_tuple {
	struct sdio_func_tuple *next;
	unsigned char code;
	unsigned char size;
	unsigned char data[];
};
struct sdio_func {
	struct mmc_card *card;
	struct device dev;
	sdio_irq_handler_t *irq_handler;
	unsigned int num;
	unsigned char class;
	unsigned short vendor;
	unsigned short device;
	unsigned max_blksize;
	unsigned cur_blksize;
	unsigned enable_timeout;
	unsigned int state;
	u8 major_rev;
	u8 minor_rev;
	unsigned num_info;
	const char **info;
	struct sdio_func_tuple *tuples;
};
struct sdio_driver {
	char *name;
	const struct sdio_device_id *id_table;
	int (*probe)(struct sdio_func *, const struct sdio_device_id *);
	void (*remove)(struct sdio_func *);
	struct device_driver drv;
};
static inline void *sdio_get_drvdata(const struct sdio_func *obj) { return dev_get_drvdata(&obj->dev); }
static inline void sdio_set_drvdata(struct sdio_func *obj, void *data) { dev_set_drvdata(&obj->dev, data); }
#define dev_to_sdio_func(d) container_of(d, struct sdio_func, dev)
#define SDIO_DEVICE(v, d) .class = SDIO_ANY_ID, .vendor = (v), .device = (d)
#define SDIO_DEVICE_CLASS(c) .class = (c), .vendor = SDIO_ANY_ID, .device = SDIO_ANY_ID
#define module_sdio_driver(d) module_driver(d, sdio_register_driver, sdio_unregister_driver)
int sdio_register_driver(struct sdio_driver *);
void sdio_unregister_driver(struct sdio_driver *);
void sdio_claim_host(struct sdio_func *func);
void sdio_release_host(struct sdio_func *func);
int sdio_enable_func(struct sdio_func *func);
int sdio_disable_func(struct sdio_func *func);
int sdio_set_block_size(struct sdio_func *func, unsigned blksz);
int sdio_claim_irq(struct sdio_func *func, sdio_irq_handler_t *handler);
int sdio_release_irq(struct sdio_func *func);
unsigned int sdio_align_size(struct sdio_func *func, unsigned int sz);
u8 sdio_readb(struct sdio_func *func, unsigned int addr, int *err_ret);
u32 sdio_readl(struct sdio_func *func, unsigned int addr, int *err_ret);
int sdio_memcpy_fromio(struct sdio_func *func, void *dst, unsigned int addr, int count);
int sdio_readsb(struct sdio_func *func, void *dst, unsigned int addr, int count);
void sdio_writeb(struct sdio_func *func, u8 b, unsigned int addr, int *err_ret);
void sdio_writel(struct sdio_func *func, u32 b, unsigned int addr, int *err_ret);
int sdio_memcpy_toio(struct sdio_func *func, unsigned int addr, void *src, int count);
int sdio_writesb(struct sdio_func *func, unsigned int addr, void *src, int count);
unsigned char sdio_f0_readb(struct sdio_func *func, unsigned int addr, int *err_ret);
void sdio_f0_writeb(struct sdio_func *func, unsigned char b, unsigned int addr, int *err_ret);
mmc_pm_flag_t sdio_get_host_pm_caps(struct sdio_func *func);
int sdio_set_host_pm_flags(struct sdio_func *func, mmc_pm_flag_t flags);
#endif
