#ifndef QZ_LINUX_EISA_H
#define QZ_LINUX_EISA_H
#include <linux/ioport.h>
#include <linux/mod_devicetable.h>
struct eisa_device;
struct eisa_device_id;
struct eisa_driver;
struct eisa_root_device;
struct resource;
#define EISA_MAX_RESOURCES 4
#define to_eisa_device(a_) container_of(a_, struct eisa_device, dev)
struct eisa_device {
	struct eisa_device_id id;
	int slot;
	int state;
	unsigned long base_addr;
	struct resource res[EISA_MAX_RESOURCES];
	u64 dma_mask;
	struct device dev;
};
struct eisa_driver {
	const struct eisa_device_id *id_table;
	struct device_driver driver;
};
struct eisa_root_device {
	struct device *dev;
	struct resource *res;
	int slots;
	u64 dma_mask;
	int bus_nr;
};
extern struct bus_type eisa_bus_type;
int eisa_driver_register(struct eisa_driver *edrv);
void eisa_driver_unregister(struct eisa_driver *edrv);
void *eisa_get_drvdata(struct eisa_device *edev);
void eisa_set_drvdata(struct eisa_device *edev, void *data);
int eisa_root_register(struct eisa_root_device *root);
extern int EISA_bus;
#endif
