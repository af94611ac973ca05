// SPDX-License-Identifier: Apache-2.0
/* What cxl_core does with errors that AER or the firmware have reported */

#include <linux/aer.h>
#include <linux/bitfield.h>
#include <linux/pci.h>
#include <linux/workqueue.h>
#include <cxl/event.h>
#include <cxlmem.h>
#include <cxlpci.h>
#include "trace.h"

static u32 first_error_bit(u32 status, u32 control)
{
	if (hweight32(status) == 1)
		return status;

	return BIT(FIELD_GET(CXL_RAS_CAP_CONTROL_FE_MASK, control));
}

static void cper_trace_port(struct pci_dev *pdev, int severity,
			    struct cxl_ras_capability_regs *cap)
{
	u32 status;

	if (severity == AER_CORRECTABLE) {
		status = cap->cor_status & ~cap->cor_mask;
		trace_cxl_port_aer_correctable_error(&pdev->dev, status);
		return;
	}

	status = cap->uncor_status & ~cap->uncor_mask;
	trace_cxl_port_aer_uncorrectable_error(&pdev->dev, status,
					       first_error_bit(status, cap->cap_control),
					       cap->header_log);
}

static void cxl_cper_prot_err_work_fn(struct work_struct *work)
{
	struct cxl_cper_prot_err_work_data rec;

	while (cxl_cper_prot_err_kfifo_get(&rec)) {
		struct cxl_cper_prot_err *err = &rec.prot_err;
		unsigned int slot = PCI_DEVFN(err->agent_addr.device,
					      err->agent_addr.function);
		struct pci_dev *pdev __free(pci_dev_put) =
			pci_get_domain_bus_and_slot(err->agent_addr.segment,
						    err->agent_addr.bus, slot);

		if (pdev)
			cper_trace_port(pdev, rec.severity, &rec.ras_cap);
	}
}
static DECLARE_WORK(cxl_cper_prot_err_work, cxl_cper_prot_err_work_fn);

void devm_cxl_port_ras_setup(struct cxl_port *port)
{
	struct cxl_register_map *map = &port->reg_map;

	map->host = &port->dev;
	if (!map->component_map.ras.valid ||
	    cxl_map_component_regs(map, &port->regs, BIT(CXL_CM_CAP_CAP_ID_RAS)))
		dev_dbg(&port->dev, "going without RAS registers\n");
}
EXPORT_SYMBOL_NS_GPL(devm_cxl_port_ras_setup, "CXL");

/* The caller owns a reference on the port that is returned */
static struct cxl_port *get_cxl_port(struct pci_dev *pdev)
{
	struct cxl_dport *dport;
	int type = pci_pcie_type(pdev);

	if (type == PCI_EXP_TYPE_ENDPOINT || type == PCI_EXP_TYPE_UPSTREAM)
		return find_cxl_port_by_uport(&pdev->dev);

	return find_cxl_port(&pdev->dev, &dport);
}

static void __iomem *cxl_get_ras_base(struct device *dev)
{
	struct cxl_port *port __free(put_cxl_port) = get_cxl_port(to_pci_dev(dev));

	return port ? port->regs.ras : NULL;
}

static void cxl_handle_proto_error(struct cxl_proto_err_work_data *err_info)
{
	struct device *dev = &err_info->pdev->dev;
	void __iomem *base = cxl_get_ras_base(dev);
	u32 status;

	if (!base) {
		dev_warn_once(dev, "no RAS registers, error ignored\n");
		return;
	}

	if (err_info->severity != AER_CORRECTABLE) {
		status = readl(base + CXL_RAS_UNCORRECTABLE_STATUS_OFFSET);
		if (status)
			panic("CXL: uncorrectable error %x", status);
		return;
	}

	status = readl(base + CXL_RAS_CORRECTABLE_STATUS_OFFSET);
	writel(status, base + CXL_RAS_CORRECTABLE_STATUS_OFFSET);
	trace_cxl_port_aer_correctable_error(dev, status);
}

static int __cxl_proto_err_work_fn(struct cxl_proto_err_work_data *wd)
{
	struct cxl_port *port __free(put_cxl_port) = get_cxl_port(wd->pdev);

	if (!port) {
		dev_err_ratelimited(&wd->pdev->dev, "no CXL port found for this device\n");
		return -ENODEV;
	}

	guard(device)(&port->dev);
	cxl_handle_proto_error(wd);

	return 0;
}

static int handle_and_count(struct cxl_proto_err_work_data *wd)
{
	return __cxl_proto_err_work_fn(wd);
}

static void cxl_proto_err_work_fn(struct work_struct *work)
{
	struct cxl_proto_err_work_data wd;
	int rc;

	rc = for_each_cxl_proto_err(&wd, &handle_and_count);
	if (rc)
		pr_err_ratelimited("CXL protocol error handling ended with %d\n", rc);
}
static DECLARE_WORK(cxl_proto_err_work, cxl_proto_err_work_fn);

int cxl_ras_init(void)
{
	cxl_register_proto_err_work(&cxl_proto_err_work);

	if (cxl_cper_register_prot_err_work(&cxl_cper_prot_err_work))
		pr_err("CXL CPER records will not be seen\n");

	return 0;
}

void cxl_ras_exit(void)
{
	cxl_unregister_proto_err_work();

	cxl_cper_unregister_prot_err_work(&cxl_cper_prot_err_work);
	cancel_work_sync(&cxl_cper_prot_err_work);
}
