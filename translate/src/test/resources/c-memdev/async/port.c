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

static struct cxl_driver cxl_port_driver = {
	.name = "cxl_port",
	.id = CXL_DEVICE_PORT,
	.probe = cxl_port_probe,
};
module_cxl_driver(cxl_port_driver);

MODULE_DESCRIPTION("CXL ports");
MODULE_IMPORT_NS("CXL");
MODULE_ALIAS_CXL(CXL_DEVICE_PORT);
MODULE_LICENSE("GPL");
