/* SPDX-License-Identifier: Apache-2.0 */
/* What sources of the aer-kfifo protocol get from headers, and its surroundings as stubs. */
#pragma once
#include "kernel.h"

enum {
	AER_NONFATAL = 0, AER_FATAL = 1, AER_CORRECTABLE = 2, DPC_FATAL = 3,
	PCI_ERR_COR_INTERNAL = 0x4000, PCI_ERR_UNC_INTN = 0x400000,
	PCI_EXP_TYPE_ENDPOINT = 0, PCI_EXP_TYPE_LEG_END = 1, PCI_EXP_TYPE_ROOT_PORT = 4,
	PCI_EXP_TYPE_UPSTREAM = 5, PCI_EXP_TYPE_DOWNSTREAM = 6, PCI_EXP_TYPE_PCI_BRIDGE = 7,
	PCI_EXP_TYPE_PCIE_BRIDGE = 8, PCI_EXP_TYPE_RC_END = 9, PCI_EXP_TYPE_RC_EC = 10
};

struct device_driver;
struct device {
	struct device_driver *driver;
	struct mutex mutex;
};
struct pci_dev {
	struct device dev;
	int refs;
};
struct cxl_dport;
struct cxl_port {
	struct device dev;
};
struct aer_err_info {
	int severity;
	u32 status;
	unsigned int is_cxl;
};
struct cxl_proto_err_work_data;
#ifndef QZ_OWN_DATA /* else the driver's file defines it */
struct cxl_proto_err_work_data {
	int severity;
	struct pci_dev *pdev;
};
#endif
typedef void (*cxl_proto_err_fn_t)(struct cxl_proto_err_work_data *wd);

#define to_pci_dev(d) container_of(d, struct pci_dev, dev)

/* The work function of another protocol; nobody queues it. */
#define cxl_cper_register_prot_err_work(...) (qz_use("", ##__VA_ARGS__), 0)
#define cxl_cper_unregister_prot_err_work(...) qz_use("", ##__VA_ARGS__)

/* --- references: the last put frees */

void qz_ref(struct pci_dev *pdev, int by);

#define pci_dev_get(p)                                                          \
	({ struct pci_dev *qz_d = (p);                                          \
	   if (qz_d) { QZ_STEP("pci_dev_get", qz_d->refs); qz_ref(qz_d, 1); }    \
	   qz_d; })
#define pci_dev_put(p)                                                          \
	({ struct pci_dev *qz_d = (p);                                          \
	   if (qz_d) { QZ_STEP("pci_dev_put", qz_d->refs); qz_ref(qz_d, -1); } })
DEFINE_FREE(pci_dev_put, struct pci_dev *, pci_dev_put(_T))
QZ_INLINE void qz_free_put_cxl_port(void *p) { (void)p; }
#define put_cxl_port(p) ((void)(p))

/* --- device_lock(): of a port only where the scenario has a contender for it */

void qz_device_lock(struct device *dev);
bool qz_device_trylock(struct device *dev);
void qz_device_unlock(struct device *dev);
#define QZ_DEVICE(d, then) ({ struct device *qz_v = (d); QZ_HERE(); QZ_TOUCH(qz_v->driver); then; })
#define device_lock(d) QZ_DEVICE(d, qz_device_lock(qz_v))
#define device_trylock(d) QZ_DEVICE(d, qz_device_trylock(qz_v))
#define device_unlock(d) QZ_DEVICE(d, qz_device_unlock(qz_v))
QZ_GUARD(device, struct device, device_lock(lock), device_unlock(lock))

/* --- messages about a device dereference it */

#define QZ_DEVICE_LOG(name, d, ...)                                             \
	({ struct device *qz_v = (d); QZ_HERE(); qz_maybe(name); QZ_TOUCH(qz_v->driver); \
	   qz_use(__VA_ARGS__); })
#define dev_emerg(d, ...) QZ_DEVICE_LOG("dev_emerg", d, __VA_ARGS__)
#define dev_crit(d, ...) QZ_DEVICE_LOG("dev_crit", d, __VA_ARGS__)
#define dev_err(d, ...) QZ_DEVICE_LOG("dev_err", d, __VA_ARGS__)
#define dev_err_once(d, ...) QZ_DEVICE_LOG("dev_err_once", d, __VA_ARGS__)
#define dev_err_ratelimited(d, ...) QZ_DEVICE_LOG("dev_err_ratelimited", d, __VA_ARGS__)
#define dev_warn(d, ...) QZ_DEVICE_LOG("dev_warn", d, __VA_ARGS__)
#define dev_warn_once(d, ...) QZ_DEVICE_LOG("dev_warn_once", d, __VA_ARGS__)
#define dev_warn_ratelimited(d, ...) QZ_DEVICE_LOG("dev_warn_ratelimited", d, __VA_ARGS__)
#define dev_notice(d, ...) QZ_DEVICE_LOG("dev_notice", d, __VA_ARGS__)
#define dev_info(d, ...) QZ_DEVICE_LOG("dev_info", d, __VA_ARGS__)
#define dev_dbg(d, ...) QZ_DEVICE_LOG("dev_dbg", d, __VA_ARGS__)
#define QZ_PCI_LOG(name, p, ...)                                                \
	({ struct pci_dev *qz_d = (p); QZ_HERE(); qz_maybe(name); QZ_TOUCH(qz_d->refs); \
	   qz_use(__VA_ARGS__); })
#define pci_err(p, ...) QZ_PCI_LOG("pci_err", p, __VA_ARGS__)
#define pci_err_ratelimited(p, ...) QZ_PCI_LOG("pci_err_ratelimited", p, __VA_ARGS__)
#define pci_warn(p, ...) QZ_PCI_LOG("pci_warn", p, __VA_ARGS__)
#define pci_warn_ratelimited(p, ...) QZ_PCI_LOG("pci_warn_ratelimited", p, __VA_ARGS__)
#define pci_info(p, ...) QZ_PCI_LOG("pci_info", p, __VA_ARGS__)
#define pci_dbg(p, ...) QZ_PCI_LOG("pci_dbg", p, __VA_ARGS__)
#define pci_name(p) ({ struct pci_dev *qz_d = (p); QZ_TOUCH(qz_d->refs); "0000:00:00.0"; })
#define dev_name(d) ({ struct device *qz_v = (d); QZ_TOUCH(qz_v->driver); "0000:00:00.0"; })

/* --- stubs: they dereference the device that they are called for */

/* The device that a call is about. */
#define QZ_PDEV(x)                                                              \
	_Generic((x), struct pci_dev *: (struct pci_dev *)(void *)(x),          \
		 struct device *: to_pci_dev((struct device *)(void *)(x)),     \
		 struct cxl_proto_err_work_data *:                              \
			((struct cxl_proto_err_work_data *)(void *)(x))->pdev)

int qz_stub(const char *op);
int qz_trait(const char *op, struct pci_dev *pdev);
struct cxl_port *qz_port(int outcome);

#define QZ_STUB(op, x)                                                          \
	({ struct pci_dev *qz_d = QZ_PDEV(x); QZ_HERE(); int qz_o = qz_stub(op);  \
	   QZ_TOUCH(qz_d->refs); qz_o; })
#define QZ_FIND(x) qz_port(QZ_STUB("find_cxl_port", x))
#define get_cxl_port(x) QZ_FIND(x)
#define find_cxl_port(x, d)                                                     \
	({ struct cxl_port *qz_f = QZ_FIND(x); struct cxl_dport **qz_p = (d);   \
	   if (qz_p) *qz_p = (struct cxl_dport *)qz_f;                          \
	   qz_f; })
#define find_cxl_port_by_dev(x, d) find_cxl_port(x, d)
#define find_cxl_port_by_dport(x, d) find_cxl_port(x, d)
#define find_cxl_port_by_uport(x) QZ_FIND(x)
#define cxl_handle_proto_error(x, ...) ((void)QZ_STUB("cxl_handle_proto_error", x), 0)
#define cxl_handle_rdport_errors(x) ((void)QZ_STUB("cxl_handle_rdport_errors", x), 0)
#define cxl_do_recovery(x, ...) ((void)QZ_STUB("cxl_do_recovery", x), 0)
#define pcie_clear_device_status(x) ((void)QZ_STUB("pcie_clear_device_status", x))
#define cxl_pci_drv_bound(x) (QZ_STUB("cxl_pci_drv_bound", x), true)
#define QZ_TRAIT(op, x)                                                         \
	({ struct pci_dev *qz_d = QZ_PDEV(x); QZ_HERE(); int qz_o = qz_trait(op, qz_d); \
	   QZ_TOUCH(qz_d->refs); qz_o; })
#define is_cxl_restricted(x) QZ_TRAIT("is_cxl_restricted", x)
#define pcie_aer_is_native(x) QZ_TRAIT("pcie_aer_is_native", x)
#define cxl_error_is_native(x) QZ_TRAIT("cxl_error_is_native", x)
#define pci_pcie_type(x) ((const int[]){ 0, 4, 5, 6, 9 })[QZ_TRAIT("pci_pcie_type", x)]
#define is_cxl_error(...) qz_maybe("is_cxl_error")
#define is_internal_error(...) qz_maybe("is_internal_error")
#define is_aer_internal_error(...) qz_maybe("is_aer_internal_error")
