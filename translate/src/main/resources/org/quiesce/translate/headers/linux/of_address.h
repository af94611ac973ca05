#ifndef QZ_LINUX_OF_ADDRESS_H
#define QZ_LINUX_OF_ADDRESS_H
#include <linux/io.h>
#include <linux/mod_devicetable.h>
#include <linux/of.h>
struct device_node;
struct of_bus;
struct of_pci_range;
struct of_pci_range_parser;
struct resource;
struct of_pci_range_parser {
	struct device_node *node;
	struct of_bus *bus;
	const __be32 *range;
	const __be32 *end;
	int na;
	int ns;
	bool dma;
};
struct of_pci_range {
	union {
		u64 pci_addr;
		u64 bus_addr;
	};
	u64 cpu_addr;
	u64 size;
	u32 flags;
};
u64 of_translate_address(struct device_node *np, const __be32 *addr);
int of_address_to_resource(struct device_node *dev, int index, struct resource *r);
void *of_iomap(struct device_node *device, int index);
void *of_io_request_and_map(struct device_node *device, int index, const char *name);
int of_pci_range_parser_init(struct of_pci_range_parser *parser, struct device_node *node);
int of_pci_dma_range_parser_init(struct of_pci_range_parser *parser, struct device_node *node);
int of_pci_range_to_resource(struct of_pci_range *range, struct device_node *np, struct resource *res);
bool of_dma_is_coherent(struct device_node *np);
const __be32 *of_get_address(struct device_node *dev, int index, u64 *size, unsigned int *flags);
#endif
