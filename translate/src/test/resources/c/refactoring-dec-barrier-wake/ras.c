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

static struct cxl_port *find_cxl_port_by_dev(struct device *dev, struct cxl_dport **dport)
{
	int type = pci_pcie_type(to_pci_dev(dev));

	if (type == PCI_EXP_TYPE_ROOT_PORT || type == PCI_EXP_TYPE_DOWNSTREAM)
		return find_cxl_port_by_dport(dev, dport);

	return find_cxl_port_by_uport(dev);
}

static void __iomem *to_ras_base(struct cxl_port *port, struct cxl_dport *dport)
{
	return dport ? dport->regs.ras : port->regs.ras;
}

static void clear_correctable(struct device *dev, void __iomem *base)
{
	void __iomem *reg = base + CXL_RAS_CORRECTABLE_STATUS_OFFSET;
	u32 status = readl(reg) & CXL_RAS_CORRECTABLE_STATUS_MASK;

	if (!status)
		return;

	writel(status, reg);
	trace_cxl_port_aer_correctable_error(dev, status);
}

static void cxl_handle_proto_error(struct pci_dev *pdev, struct cxl_port *port,
				   struct cxl_dport *dport, int severity)
{
	void __iomem *base = to_ras_base(port, dport);

	if (!base) {
		dev_warn_once(&pdev->dev, "no RAS registers to look at\n");
		return;
	}

	if (severity == AER_CORRECTABLE)
		clear_correctable(&pdev->dev, base);
	else if (readl(base + CXL_RAS_UNCORRECTABLE_STATUS_OFFSET))
		panic("CXL: uncorrectable error in cache or memory");
}

static void __cxl_proto_err_work_fn(struct cxl_proto_err_work_data *wd)
{
	/* A restricted device reports for its root port, which has its own lock */
	if (is_cxl_restricted(wd->pdev))
		cxl_handle_rdport_errors(wd->pdev);

	struct cxl_dport *dport = NULL;
	struct cxl_port *port __free(put_cxl_port) =
		find_cxl_port_by_dev(&wd->pdev->dev, &dport);

	if (!port) {
		dev_err_ratelimited(&wd->pdev->dev, "reporter is not part of a CXL hierarchy\n");
		return;
	}

	guard(device)(&port->dev);
	if (!port->dev.driver) {
		dev_err_ratelimited(&port->dev, "port has no driver, error not handled\n");
		return;
	}

	cxl_handle_proto_error(wd->pdev, port, dport, wd->severity);
}

static void cxl_proto_err_work_fn(struct work_struct *work)
{
	struct cxl_proto_err_work_data report;

	for_each_cxl_proto_err(&report, __cxl_proto_err_work_fn);
}
static DECLARE_WORK(cxl_proto_err_work, cxl_proto_err_work_fn);

static void cxl_proto_err_do_flush(void)
{
	flush_work(&cxl_proto_err_work);
}

void cxl_ras_init(void)
{
	cxl_register_proto_err_work(&cxl_proto_err_work, cxl_proto_err_do_flush);
	cxl_cper_register_prot_err_work(&cxl_cper_prot_err_work);
}

void cxl_ras_exit(void)
{
	cxl_cper_unregister_prot_err_work();
	cxl_unregister_proto_err_work();
}
