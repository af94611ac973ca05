/* What sources of the AER-CXL kfifo get from headers that are not given with them. */
#ifndef QZ_AER_H
#define QZ_AER_H
/*
 * However many entries the kfifo has by its declaration, it has two here; refusals and counts are told to the harness. A
 * queue of which the sources look at the declared number elsewhere is not scaled: the contract says so.
 */
#define __qz_kfifo_slots(n) ((n) < 2 ? (n) : 2)
#define __qz_kfifo_adds(f, n) qz_kfifo_adds(&(f)->kfifo, (n))
#define __qz_kfifo_took(f, n) qz_kfifo_took(n)
#define __qz_kfifo_refuses(f, len) qz_kfifo_refuses((len), ARRAY_SIZE((f)->buf))
struct __kfifo;
void qz_kfifo_adds(struct __kfifo *fifo, unsigned int n);
void qz_kfifo_took(unsigned int n);
void qz_kfifo_refuses(unsigned int len, unsigned int slots);
#include <linux/kfifo.h>
#include <linux/aer.h>
#include <linux/pci.h>
#include <linux/pci_regs.h>
#include <linux/rwsem.h>
#include <linux/workqueue.h>
#ifndef PCI_EXP_TYPE_ENDPOINT
#define PCI_EXP_TYPE_ENDPOINT 0x0
#define PCI_EXP_TYPE_LEG_END 0x1
#define PCI_EXP_TYPE_ROOT_PORT 0x4
#define PCI_EXP_TYPE_UPSTREAM 0x5
#define PCI_EXP_TYPE_DOWNSTREAM 0x6
#define PCI_EXP_TYPE_RC_END 0x9
#define PCI_EXP_TYPE_RC_EC 0xa
#endif
#ifndef PCI_ERR_UNC_INTN
#define PCI_ERR_UNC_INTN 0x00400000
#endif
#ifndef PCI_ERR_COR_INTERNAL
#define PCI_ERR_COR_INTERNAL 0x00004000
#endif
#define CXL_RAS_UNCORRECTABLE_STATUS_OFFSET 0x0
#define CXL_RAS_UNCORRECTABLE_STATUS_MASK 0x1ffff
#define CXL_RAS_CORRECTABLE_STATUS_OFFSET 0xc
#define CXL_RAS_CORRECTABLE_STATUS_MASK 0x7f
#define CXL_RAS_CAP_CONTROL_OFFSET 0x14
#define CXL_RAS_CAP_CONTROL_FE_MASK 0x3f
#define CXL_RAS_HEADER_LOG_OFFSET 0x18
#define CXL_RAS_CAPABILITY_LENGTH 0x58
#define CXL_HEADERLOG_SIZE 0x200
#define CXL_CM_CAP_CAP_ID_RAS 0x2
struct aer_err_info {
	struct pci_dev *dev[5];
	int ratelimit_print[5];
	int error_dev_num;
	const char *level;
	unsigned int id : 16;
	unsigned int severity : 2;
	unsigned int root_ratelimit_print : 1;
	unsigned int multi_error_valid : 1;
	unsigned int first_error : 5;
	unsigned int is_cxl : 1;
	unsigned int tlp_header_valid : 1;
	unsigned int status;
	unsigned int mask;
};
struct cxl_proto_err_work_data {
	struct pci_dev *pdev;
	int severity;
};
typedef void (*cxl_proto_err_fn_t)(struct cxl_proto_err_work_data *wd);
struct cxl_reg_map_entry { bool valid; int id; unsigned long offset; unsigned long size; };
struct cxl_component_reg_map { struct cxl_reg_map_entry hdm_decoder; struct cxl_reg_map_entry ras; };
struct cxl_register_map {
	struct device *host;
	void __iomem *base;
	struct cxl_component_reg_map component_map;
};
struct cxl_component_regs { void __iomem *hdm_decoder; void __iomem *ras; };
struct cxl_dport {
	struct device *dport_dev;
	struct cxl_port *port;
	struct cxl_register_map reg_map;
	struct cxl_component_regs regs;
	int port_id;
	bool rch;
};
struct cxl_port {
	struct device dev;
	struct device *uport_dev;
	struct device *host_bridge;
	int id;
	bool dead;
	struct cxl_register_map reg_map;
	struct cxl_component_regs regs;
	struct cxl_dport *parent_dport;
};
#define to_cxl_port(d) container_of((d), struct cxl_port, dev)
struct cxl_ras_capability_regs {
	u32 uncor_status;
	u32 uncor_mask;
	u32 uncor_severity;
	u32 cor_status;
	u32 cor_mask;
	u32 cap_control;
	u32 header_log[16];
};
struct cxl_cper_prot_err {
	struct { u8 function; u8 device; u8 bus; u16 segment; } agent_addr;
	u16 err_len;
};
typedef struct cxl_cper_prot_err cxl_cper_sec_prot_err_t;
struct cxl_cper_prot_err_work_data {
	struct cxl_cper_prot_err prot_err;
	struct cxl_ras_capability_regs ras_cap;
	int severity;
};
DEFINE_FREE(put_cxl_port, struct cxl_port *, if (!IS_ERR_OR_NULL(_T)) put_device(&_T->dev))
static inline void put_cxl_port(struct cxl_port *port)
{
	if (!IS_ERR_OR_NULL(port))
		put_device(&port->dev);
}
struct cxl_port *find_cxl_port(struct device *dev, struct cxl_dport **dport);
struct cxl_port *find_cxl_port_by_dport(struct device *dev, struct cxl_dport **dport);
struct cxl_port *find_cxl_port_by_uport(struct device *dev);
struct cxl_port *find_cxl_port_by_dev(struct device *dev, struct cxl_dport **dport);
struct cxl_port *get_cxl_port(struct pci_dev *pdev);
bool is_cxl_restricted(struct pci_dev *pdev);
void cxl_handle_rdport_errors(struct pci_dev *pdev);
int cxl_cper_register_prot_err_work(struct work_struct *work);
int cxl_cper_unregister_prot_err_work(struct work_struct *work);
int cxl_cper_prot_err_kfifo_get(struct cxl_cper_prot_err_work_data *wd);
int cxl_map_component_regs(const struct cxl_register_map *map, struct cxl_component_regs *regs,
			   unsigned long map_mask);
#undef dev_dbg
#define dev_dbg(dev, ...) dev_info(dev, __VA_ARGS__)
#endif
