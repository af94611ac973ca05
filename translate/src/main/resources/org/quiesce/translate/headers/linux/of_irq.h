#ifndef QZ_LINUX_OF_IRQ_H
#define QZ_LINUX_OF_IRQ_H
#include <linux/fwnode.h>
#include <linux/io.h>
#include <linux/irq.h>
#include <linux/irqdesc.h>
#include <linux/irqdomain.h>
#include <linux/mod_devicetable.h>
#include <linux/of.h>
struct device_node;
struct irq_domain;
struct of_phandle_args;
struct resource;
int of_irq_parse_raw(const __be32 *addr, struct of_phandle_args *out_irq);
unsigned int irq_create_of_mapping(struct of_phandle_args *irq_data);
int of_irq_to_resource(struct device_node *dev, int index, struct resource *r);
int of_irq_parse_one(struct device_node *device, int index, struct of_phandle_args *out_irq);
int of_irq_count(struct device_node *dev);
int of_irq_get(struct device_node *dev, int index);
int of_irq_get_byname(struct device_node *dev, const char *name);
int of_irq_to_resource_table(struct device_node *dev, struct resource *res, int nr_irqs);
struct device_node *of_irq_find_parent(struct device_node *child);
struct irq_domain *of_msi_get_domain(struct device *dev, struct device_node *np, enum irq_domain_bus_token token);
struct irq_domain *of_msi_map_get_device_domain(struct device *dev, u32 id, u32 bus_token);
u32 of_msi_map_id(struct device *dev, struct device_node *msi_np, u32 id_in);
unsigned int irq_of_parse_and_map(struct device_node *node, int index);
#endif
