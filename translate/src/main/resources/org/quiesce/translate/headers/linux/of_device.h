#ifndef QZ_LINUX_OF_DEVICE_H
#define QZ_LINUX_OF_DEVICE_H
#include <linux/cpu.h>
#include <linux/fwnode.h>
#include <linux/ioport.h>
#include <linux/mod_devicetable.h>
#include <linux/node.h>
#include <linux/of.h>
#include <linux/of_platform.h>
#include <linux/platform_device.h>
#include <linux/pm_wakeup.h>
#include <linux/property.h>
struct device_node;
struct of_device_id;
const struct of_device_id *of_match_device(const struct of_device_id *matches, const struct device *dev);
int of_driver_match_device(struct device *dev, const struct device_driver *drv);
ssize_t of_device_modalias(struct device *dev, char *str, ssize_t len);
int of_device_request_module(struct device *dev);
int of_device_uevent_modalias(struct device *dev, struct kobj_uevent_env *env);
struct device_node *of_cpu_device_node_get(int cpu);
int of_dma_configure(struct device *dev, struct device_node *np, bool force_dma);
#endif
