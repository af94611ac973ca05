#ifndef QZ_LINUX_PLATFORM_DEVICE_H
#define QZ_LINUX_PLATFORM_DEVICE_H
#include <asm-generic/device.h>
#include <linux/ioport.h>
#include <linux/notifier.h>
#include <linux/pm.h>
#include <linux/pm_wakeup.h>
struct fwnode_handle;
struct mfd_cell;
struct platform_device;
struct platform_device_id;
struct platform_device_info;
struct platform_driver;
struct property_entry;
struct resource;
#define PLATFORM_DEVID_NONE (-1)
#define PLATFORM_DEVID_AUTO (-2)
struct platform_device {
	const char *name;
	int id;
	struct device dev;
	struct device_dma_parameters dma_parms;
	u32 num_resources;
	struct resource *resource;
	const struct platform_device_id *id_entry;
	const char *driver_override;
	struct mfd_cell *mfd_cell;
	struct pdev_archdata archdata;
};
struct platform_device_info {
	struct device *parent;
	struct fwnode_handle *fwnode;
	bool of_node_reused;
	const char *name;
	int id;
	const struct resource *res;
	unsigned int num_res;
	const void *data;
	size_t size_data;
	u64 dma_mask;
	const struct property_entry *properties;
};
struct platform_driver {
	int (*probe)(struct platform_device *);
	int (*remove)(struct platform_device *);
	void (*remove_new)(struct platform_device *);
	void (*shutdown)(struct platform_device *);
	int (*suspend)(struct platform_device *, pm_message_t state);
	int (*resume)(struct platform_device *);
	struct device_driver driver;
	const struct platform_device_id *id_table;
	bool driver_managed_dma;
};
#define to_platform_device(d) container_of((d), struct platform_device, dev)
#define to_platform_driver(d) container_of((d), struct platform_driver, driver)
#define platform_get_device_id(p) ((p)->id_entry)
#define dev_is_platform(d) __qz_maybe()
static inline void *platform_get_drvdata(const struct platform_device *pdev) { return dev_get_drvdata(&pdev->dev); }
static inline void platform_set_drvdata(struct platform_device *pdev, void *data) { dev_set_drvdata(&pdev->dev, data); }
int platform_driver_register(struct platform_driver *drv);
int platform_driver_probe(struct platform_driver *drv, int (*probe)(struct platform_device *pdev));
int __platform_register_drivers(struct platform_driver *const *drivers, unsigned int n, struct module *owner);
#define __platform_driver_register(d, o) platform_driver_register(d)
#define platform_register_drivers(d, n) __platform_register_drivers((d), (n), THIS_MODULE)
#define module_platform_driver(d) module_driver(d, platform_driver_register, platform_driver_unregister)
#define builtin_platform_driver(d) builtin_driver(d, platform_driver_register)
#define module_platform_driver_probe(d, p) \
	static int d##_init(void) { return platform_driver_probe(&(d), p); } \
	module_init(d##_init); \
	static void d##_exit(void) { platform_driver_unregister(&(d)); } \
	module_exit(d##_exit)
#define builtin_platform_driver_probe(d, p) static int d##_init(void) { return platform_driver_probe(&(d), p); } device_initcall(d##_init)
struct platform_device *platform_create_bundle(struct platform_driver *drv, int (*probe)(struct platform_device *pdev), struct resource *res, unsigned int n_res, const void *data, size_t size);
#define USE_PLATFORM_PM_SLEEP_OPS
int platform_device_register(struct platform_device *);
void platform_device_unregister(struct platform_device *);
extern struct bus_type platform_bus_type;
extern struct device platform_bus;
struct resource *platform_get_resource(struct platform_device *, unsigned int, unsigned int);
struct resource *platform_get_mem_or_io(struct platform_device *, unsigned int);
struct device *platform_find_device_by_driver(struct device *start, const struct device_driver *drv);
void *devm_platform_get_and_ioremap_resource(struct platform_device *pdev, unsigned int index, struct resource **res);
void *devm_platform_ioremap_resource(struct platform_device *pdev, unsigned int index);
void *devm_platform_ioremap_resource_byname(struct platform_device *pdev, const char *name);
int platform_get_irq(struct platform_device *, unsigned int);
int platform_get_irq_optional(struct platform_device *, unsigned int);
int platform_irq_count(struct platform_device *);
struct resource *platform_get_resource_byname(struct platform_device *, unsigned int, const char *);
int platform_get_irq_byname(struct platform_device *, const char *);
int platform_get_irq_byname_optional(struct platform_device *dev, const char *name);
struct platform_device *platform_device_register_full(const struct platform_device_info *pdevinfo);
struct platform_device *platform_device_register_resndata(struct device *parent, const char *name, int id, const struct resource *res, unsigned int num, const void *data, size_t size);
struct platform_device *platform_device_register_simple(const char *name, int id, const struct resource *res, unsigned int num);
struct platform_device *platform_device_register_data(struct device *parent, const char *name, int id, const void *data, size_t size);
struct platform_device *platform_device_alloc(const char *name, int id);
int platform_device_add_resources(struct platform_device *pdev, const struct resource *res, unsigned int num);
int platform_device_add_data(struct platform_device *pdev, const void *data, size_t size);
int platform_device_add(struct platform_device *pdev);
void platform_device_del(struct platform_device *pdev);
void platform_device_put(struct platform_device *pdev);
void platform_driver_unregister(struct platform_driver *);
void platform_unregister_drivers(struct platform_driver *const *drivers, unsigned int count);
#endif
