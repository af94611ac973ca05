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
