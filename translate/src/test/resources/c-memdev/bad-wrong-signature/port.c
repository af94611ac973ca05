// SPDX-License-Identifier: Apache-2.0
/* Driver of CXL ports, endpoints among them */

#include <linux/device.h>
#include <linux/module.h>
#include "cxlmem.h"
#include "cxlpci.h"

static void schedule_detach(void *cxlmd)
{
	schedule_cxl_memdev_detach(cxlmd);
}

static int discover_region(struct device *dev, void *unused)
{
	struct cxl_endpoint_decoder *cxled;

	if (!is_endpoint_decoder(dev))
		return 0;

	cxled = to_cxl_endpoint_decoder(dev);
	if (cxled->state == CXL_DECODER_STATE_AUTO && cxl_add_to_region(cxled))
		dev_dbg(dev, "found no region\n");

	return 0;
}

static int cxl_switch_port_probe(struct cxl_port *port)
{
	read_cdat_data(port);

	return devm_cxl_port_enumerate_dports(port);
}

static int cxl_endpoint_port_probe(struct cxl_port *port)
{
	struct cxl_memdev *cxlmd = to_cxl_memdev(port->uport_dev);
	int rc;

	read_cdat_data(port);

	/* However this binding ends, the memory device hears of it */
	get_device(&cxlmd->dev);
	rc = devm_add_action_or_reset(&port->dev, schedule_detach, cxlmd);
	if (rc)
		return rc;

	rc = devm_cxl_endpoint_decoders_setup(port);
	if (rc)
		return rc;

	/* A decoder that firmware has set up may belong to a region */
	device_for_each_child(&port->dev, NULL, discover_region);

	return 0;
}

static int cxl_port_probe(struct device *dev)
{
	struct cxl_port *port = to_cxl_port(dev);

	if (!is_cxl_endpoint(port))
		return cxl_switch_port_probe(port);

	return cxl_endpoint_port_probe(port);
}

static ssize_t CDAT_read(struct file *file, struct kobject *kobj,
			 const struct bin_attribute *attr, char *buf,
			 loff_t offset, size_t count)
{
	struct cxl_port *port = to_cxl_port(kobj_to_dev(kobj));

	if (!port->cdat.table)
		return -ENXIO;

	return memory_read_from_buffer(buf, count, &offset, port->cdat.table,
				       port->cdat.length);
}
static const BIN_ATTR_ADMIN_RO(CDAT, 0);

static const struct bin_attribute *const cxl_cdat_bin_attributes[] = {
	&bin_attr_CDAT,
	NULL,
};

static const struct attribute_group cxl_cdat_attribute_group = {
	.bin_attrs = cxl_cdat_bin_attributes,
};

static const struct attribute_group *cxl_port_attribute_groups[] = {
	&cxl_cdat_attribute_group,
	NULL,
};

static struct cxl_driver cxl_port_driver = {
	.name = "cxl_port",
	.id = CXL_DEVICE_PORT,
	.probe = cxl_port_probe,
	.drv = {
		.probe_type = PROBE_FORCE_SYNCHRONOUS,
		.dev_groups = cxl_port_attribute_groups,
	},
};

/**
 * devm_cxl_add_endpoint - add the port that stands for a memory device
 * @host: port above, its lock is held and it has a driver
 * @cxlmd: memory device that is being probed
 * @parent_dport: where @host leads to @cxlmd
 */
int devm_cxl_add_endpoint(struct device *host, struct cxl_memdev *cxlmd,
			  struct cxl_dport *parent_dport)
{
	struct cxl_port *endpoint;
	int rc;

	/* The port driver is this module, so it has seen the endpoint on return */
	endpoint = devm_cxl_add_port(host, &cxlmd->dev, CXL_RESOURCE_NONE,
				     parent_dport);
	if (IS_ERR(endpoint))
		return PTR_ERR(endpoint);

	rc = cxl_endpoint_autoremove(cxlmd, endpoint);
	if (rc)
		return rc;

	if (!endpoint->dev.driver) {
		dev_err(&cxlmd->dev, "%s did not bind\n",
			dev_name(&endpoint->dev));
		return -ENXIO;
	}

	return 0;
}
EXPORT_SYMBOL_FOR_MODULES(devm_cxl_add_endpoint, "cxl_mem");

static int __init cxl_port_init(void)
{
	return cxl_driver_register(&cxl_port_driver);
}
/* Before cxl_mem if both are built in */
subsys_initcall(cxl_port_init);

static void __exit cxl_port_exit(void)
{
	cxl_driver_unregister(&cxl_port_driver);
}
module_exit(cxl_port_exit);

MODULE_DESCRIPTION("CXL ports");
MODULE_IMPORT_NS("CXL");
MODULE_ALIAS_CXL(CXL_DEVICE_PORT);
MODULE_LICENSE("GPL");
