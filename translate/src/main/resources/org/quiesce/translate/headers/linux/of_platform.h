#ifndef QZ_LINUX_OF_PLATFORM_H
#define QZ_LINUX_OF_PLATFORM_H
#include <linux/fwnode.h>
#include <linux/ioport.h>
#include <linux/mod_devicetable.h>
#include <linux/node.h>
#include <linux/of.h>
#include <linux/of_device.h>
#include <linux/platform_device.h>
#include <linux/pm_wakeup.h>
#include <linux/property.h>
struct device_node;
struct of_dev_auxdata;
struct of_device_id;
struct platform_device;
struct of_dev_auxdata {
	char *compatible;
	resource_size_t phys_addr;
	char *name;
	void *platform_data;
};
int of_device_register(struct platform_device *ofdev);
void of_device_unregister(struct platform_device *ofdev);
struct platform_device *of_find_device_by_node(struct device_node *np);
struct platform_device *of_platform_device_create(struct device_node *np, const char *bus_id, struct device *parent);
int of_platform_device_destroy(struct device *dev, void *data);
int of_platform_populate(struct device_node *root, const struct of_device_id *matches, const struct of_dev_auxdata *lookup, struct device *parent);
int of_platform_default_populate(struct device_node *root, const struct of_dev_auxdata *lookup, struct device *parent);
void of_platform_depopulate(struct device *parent);
int devm_of_platform_populate(struct device *dev);
#endif
