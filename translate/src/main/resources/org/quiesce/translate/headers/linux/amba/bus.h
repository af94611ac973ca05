#ifndef QZ_LINUX_AMBA_BUS_H
#define QZ_LINUX_AMBA_BUS_H
#include <linux/ioport.h>
#include <linux/mod_devicetable.h>
struct amba_device;
struct amba_driver;
struct amba_id;
struct clk;
#define AMBA_NR_IRQS 9
#define AMBA_REV_BITS(a_) (((a_) >> 20)& 0x0f)
#define AMBA_MANF_BITS(a_) (((a_) >> 12)& 0xff)
#define amba_rev(a_) AMBA_REV_BITS((a_)-> periphid)
#define amba_manf(a_) AMBA_MANF_BITS((a_)-> periphid)
struct amba_cs_uci_id {
	unsigned int devtype;
	void *data;
};
struct amba_device {
	struct device dev;
	struct resource res;
	struct clk *pclk;
	struct device_dma_parameters dma_parms;
	unsigned int periphid;
	unsigned int cid;
	unsigned int irq[AMBA_NR_IRQS];
	const char *driver_override;
};
struct amba_driver {
	struct device_driver drv;
	int (*probe)(struct amba_device *, const struct amba_id *);
	void (*remove)(struct amba_device *);
	void (*shutdown)(struct amba_device *);
	const struct amba_id *id_table;
	bool driver_managed_dma;
};
static inline void *amba_get_drvdata(const struct amba_device *obj) { return dev_get_drvdata(&obj->dev); }
static inline void amba_set_drvdata(struct amba_device *obj, void *data) { dev_set_drvdata(&obj->dev, data); }
#define to_amba_device(d) container_of(d, struct amba_device, dev)
#define module_amba_driver(d) module_driver(d, amba_driver_register, amba_driver_unregister)
extern struct bus_type amba_bustype;
int amba_driver_register(struct amba_driver *);
void amba_driver_unregister(struct amba_driver *);
int amba_request_regions(struct amba_device *, const char *);
void amba_release_regions(struct amba_device *);
#endif
