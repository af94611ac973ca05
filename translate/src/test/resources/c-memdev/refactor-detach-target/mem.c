// SPDX-License-Identifier: Apache-2.0
/* Driver of CXL memory devices: gives each an endpoint in the port hierarchy */

#include <linux/cleanup.h>
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

static int cxl_mem_probe(struct device *dev)
{
	struct cxl_memdev *cxlmd = to_cxl_memdev(dev);
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

	struct cxl_port *parent_port __free(put_cxl_port) =
		cxl_mem_find_port(cxlmd, &dport);
	if (!parent_port) {
		dev_err(dev, "no port to be below of\n");
		return -ENXIO;
	}

	host = &parent_port->dev;
	scoped_guard(device, host) {
		if (!host->driver) {
			dev_err(dev, "%s is not enabled\n", dev_name(host));
			return -ENXIO;
		}

		rc = devm_cxl_add_endpoint(host, cxlmd, dport);
		if (rc)
			return rc;
	}

	if (cxlmd->attach) {
		rc = cxlmd->attach->probe(cxlmd);
		if (rc)
			return rc;
	}

	rc = devm_cxl_memdev_edac_register(cxlmd);
	if (rc)
		dev_dbg(dev, "going without EDAC: %d\n", rc);

	/* Memory may be in use: nothing that powers it off, please */
	cxl_mem_active_inc();
	return devm_add_action_or_reset(dev, mem_inactive, NULL);
}

/**
 * devm_cxl_add_classdev - add a memory device that need not find its ports
 * @cxlds: state of the device
 */
struct cxl_memdev *devm_cxl_add_classdev(struct cxl_dev_state *cxlds)
{
	return __devm_cxl_add_memdev(cxlds, NULL);
}
EXPORT_SYMBOL_NS_GPL(devm_cxl_add_classdev, "CXL");

/**
 * devm_cxl_probe_mem - add a memory device and find the region it is in
 * @cxlds: state of the device
 * @hpa_range: where the region is, if there is one
 */
struct cxl_memdev *devm_cxl_probe_mem(struct cxl_dev_state *cxlds,
				      struct range *hpa_range)
{
	struct cxl_attach_region *want;
	struct cxl_memdev *cxlmd;

	want = devm_kzalloc(cxlds->dev, sizeof(*want), GFP_KERNEL);
	if (!want)
		return ERR_PTR(-ENOMEM);

	want->attach.probe = cxl_memdev_attach_region;
	want->hpa_range.end = -1;

	cxlmd = __devm_cxl_add_memdev(cxlds, &want->attach);
	*hpa_range = want->hpa_range;

	return cxlmd;
}
EXPORT_SYMBOL_NS_GPL(devm_cxl_probe_mem, "CXL");

static ssize_t trigger_poison_list_store(struct device *dev,
					 struct device_attribute *attr,
					 const char *buf, size_t len)
{
	bool yes;
	int rc;

	if (kstrtobool(buf, &yes) || !yes)
		return -EINVAL;

	rc = cxl_trigger_poison_list(to_cxl_memdev(dev));

	return rc ? rc : len;
}
static DEVICE_ATTR_WO(trigger_poison_list);

static struct attribute *cxl_mem_attrs[] = {
	&dev_attr_trigger_poison_list.attr,
	NULL,
};
ATTRIBUTE_GROUPS(cxl_mem);

static struct cxl_driver cxl_mem_driver = {
	.name = "cxl_mem",
	.id = CXL_DEVICE_MEMORY_EXPANDER,
	.probe = cxl_mem_probe,
	.drv = {
		/* Who adds a memory device wants to know how it went */
		.probe_type = PROBE_FORCE_SYNCHRONOUS,
		.dev_groups = cxl_mem_groups,
	},
};
module_cxl_driver(cxl_mem_driver);

MODULE_DESCRIPTION("CXL memory devices");
MODULE_IMPORT_NS("CXL");
MODULE_ALIAS_CXL(CXL_DEVICE_MEMORY_EXPANDER);
MODULE_LICENSE("GPL");
