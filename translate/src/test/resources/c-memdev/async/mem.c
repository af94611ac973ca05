// SPDX-License-Identifier: Apache-2.0
/* Driver of CXL memory devices: gives each an endpoint in the port hierarchy */

#include <linux/debugfs.h>
#include <linux/device.h>
#include <linux/module.h>
#include <linux/workqueue.h>
#include "cxlmem.h"
#include "cxlpci.h"

static void mem_inactive(void *unused)
{
	cxl_mem_active_dec();
}

static void remove_directory(void *dentry)
{
	debugfs_remove_recursive(dentry);
}

static int dpa_show(struct seq_file *file, void *unused)
{
	struct device *dev = file->private;

	cxl_dpa_debug(file, to_cxl_memdev(dev)->cxlds);
	return 0;
}

static int devm_cxl_add_endpoint(struct device *host, struct cxl_memdev *cxlmd,
				 struct cxl_dport *parent_dport)
{
	struct cxl_port *endpoint;

	endpoint = devm_cxl_add_port(host, &cxlmd->dev, CXL_RESOURCE_NONE,
				     parent_dport);
	if (IS_ERR(endpoint))
		return PTR_ERR(endpoint);

	return cxl_endpoint_autoremove(cxlmd, endpoint);
}

static int cxl_mem_probe(struct device *dev)
{
	struct cxl_memdev *cxlmd = to_cxl_memdev(dev);
	struct cxl_port *parent_port;
	struct device *host;
	struct cxl_dport *dport;
	struct dentry *dir;
	int rc;

	if (!cxlmd->cxlds->media_ready)
		return -EBUSY;

	/* The last endpoint went away, and the unbind for it is still to come */
	if (work_pending(&cxlmd->detach_work))
		return -EBUSY;

	dir = cxl_debugfs_create_dir(dev_name(dev));
	debugfs_create_devm_seqfile(dev, "dpa", dir, dpa_show);
	rc = devm_add_action_or_reset(dev, remove_directory, dir);
	if (rc)
		return rc;

	rc = devm_cxl_enumerate_ports(cxlmd);
	if (rc)
		return rc;

	parent_port = cxl_mem_find_port(cxlmd, &dport);
	if (!parent_port) {
		dev_err(dev, "no port to be below of\n");
		return -ENXIO;
	}

	host = &parent_port->dev;
	device_lock(host);
	if (!host->driver) {
		dev_err(dev, "%s is not enabled\n", dev_name(host));
		rc = -ENXIO;
		goto unlock;
	}

	rc = devm_cxl_add_endpoint(host, cxlmd, dport);
unlock:
	device_unlock(host);
	put_device(&parent_port->dev);
	if (rc)
		return rc;

	rc = devm_cxl_memdev_edac_register(cxlmd);
	if (rc)
		dev_dbg(dev, "going without EDAC: %d\n", rc);

	/* Memory may be in use: nothing that powers it off, please */
	cxl_mem_active_inc();
	return devm_add_action_or_reset(dev, mem_inactive, NULL);
}

static struct cxl_driver cxl_mem_driver = {
	.name = "cxl_mem",
	.id = CXL_DEVICE_MEMORY_EXPANDER,
	.probe = cxl_mem_probe,
};
module_cxl_driver(cxl_mem_driver);

MODULE_DESCRIPTION("CXL memory devices");
MODULE_IMPORT_NS("CXL");
MODULE_ALIAS_CXL(CXL_DEVICE_MEMORY_EXPANDER);
MODULE_LICENSE("GPL");
