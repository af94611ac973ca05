/* What sources of CXL memory devices get from headers that are not given with them. */
#ifndef QZ_MEMDEV_H
#define QZ_MEMDEV_H
#include <linux/cdev.h>
#include <linux/debugfs.h>
#include <linux/device.h>
#include <linux/fs.h>
#include <linux/idr.h>
#include <linux/ioport.h>
#include <linux/pci.h>
#include <linux/range.h>
#include <linux/rwsem.h>
#include <linux/seq_file.h>
#include <linux/workqueue.h>
#include <linux/xarray.h>
#define CXL_DEVICE_NVDIMM_BRIDGE 1
#define CXL_DEVICE_NVDIMM 2
#define CXL_DEVICE_PORT 3
#define CXL_DEVICE_ROOT 4
#define CXL_DEVICE_MEMORY_EXPANDER 5
#define CXL_DEVICE_REGION 6
#define CXL_RESOURCE_NONE ((resource_size_t)-1)
#define CXL_MEM_QUERY_COMMANDS 1
#define CXL_MEM_SEND_COMMAND 2
#define CXL_DECODER_STATE_MANUAL 0
#define CXL_DECODER_STATE_AUTO 1
#define MODULE_ALIAS_CXL(x) struct __qz_nothing
struct cxl_port;
struct cxl_memdev;
struct cxl_register_map {
	struct device *host;
	void *base;
	resource_size_t resource;
};
struct cxl_dport {
	struct device *dport;
	struct device *dport_dev;
	struct cxl_port *port;
	struct cxl_register_map reg_map;
	int port_id;
	resource_size_t component_reg_phys;
	bool rch;
};
struct cxl_ep {
	struct device *ep;
	struct cxl_dport *dport;
	struct cxl_port *next;
};
struct cxl_cdat {
	void *table;
	size_t length;
};
struct cxl_port {
	struct device dev;
	struct device *uport;
	struct device *uport_dev;
	struct device *host_bridge;
	int id;
	struct xarray dports;
	struct xarray endpoints;
	struct cxl_dport *parent_dport;
	struct cxl_register_map reg_map;
	resource_size_t component_reg_phys;
	bool dead;
	unsigned int depth;
	struct cxl_cdat cdat;
	bool cdat_available;
};
struct cxl_decoder {
	struct device dev;
	int id;
};
struct cxl_endpoint_decoder {
	struct cxl_decoder cxld;
	int state;
};
struct cxl_dev_state {
	struct device *dev;
	struct cxl_memdev *cxlmd;
	struct cxl_register_map reg_map;
	resource_size_t component_reg_phys;
	bool rcd;
	bool media_ready;
	u64 serial;
	int type;
	size_t payload_size;
	char firmware_version[16];
};
struct cxl_memdev_attach {
	int (*probe)(struct cxl_memdev *cxlmd);
};
struct cxl_memdev_ops {
	int (*probe)(struct cxl_memdev *cxlmd);
	void (*detach)(struct cxl_memdev *cxlmd);
};
struct cxl_attach_region {
	struct cxl_memdev_attach attach;
	struct range hpa_range;
};
struct cxl_memdev {
	struct device dev;
	struct cdev cdev;
	struct cxl_dev_state *cxlds;
	struct work_struct detach_work;
	struct cxl_port *endpoint;
	const struct cxl_memdev_attach *attach;
	const struct cxl_memdev_ops *ops;
	int id;
	int depth;
};
struct cxl_driver {
	const char *name;
	int (*probe)(struct device *dev);
	void (*remove)(struct device *dev);
	struct device_driver drv;
	int id;
};
extern struct bus_type cxl_bus_type;
static inline struct cxl_memdev *to_cxl_memdev(struct device *dev)
{
	return container_of(dev, struct cxl_memdev, dev);
}
static inline struct cxl_port *to_cxl_port(struct device *dev)
{
	return container_of(dev, struct cxl_port, dev);
}
static inline struct cxl_driver *to_cxl_drv(struct device_driver *drv)
{
	return container_of(drv, struct cxl_driver, drv);
}
int cxl_driver_register(struct cxl_driver *driver);
void cxl_driver_unregister(struct cxl_driver *driver);
int __cxl_driver_register(struct cxl_driver *driver, struct module *owner, const char *name);
#define module_cxl_driver(d) \
	static int d##_init(void) { return cxl_driver_register(&(d)); } \
	module_init(d##_init); \
	static void d##_exit(void) { cxl_driver_unregister(&(d)); } \
	module_exit(d##_exit)
DEFINE_FREE(put_cxl_port, struct cxl_port *, if (!IS_ERR_OR_NULL(_T)) put_device(&_T->dev))
bool is_cxl_memdev(const struct device *dev);
bool is_cxl_port(const struct device *dev);
bool is_cxl_endpoint(struct cxl_port *port);
bool is_cxl_root(struct cxl_port *port);
bool is_endpoint_decoder(struct device *dev);
struct cxl_endpoint_decoder *to_cxl_endpoint_decoder(struct device *dev);
struct cxl_ep *cxl_ep_load(struct cxl_port *port, struct cxl_memdev *cxlmd);
struct dentry *cxl_debugfs_create_dir(const char *name);
struct cxl_port *cxl_mem_find_port(struct cxl_memdev *cxlmd, struct cxl_dport **dport);
struct cxl_port *devm_cxl_add_port(struct device *host, struct device *uport,
				   resource_size_t component_reg_phys,
				   struct cxl_dport *parent_dport);
void *devm_cxl_setup_hdm(struct cxl_port *port);
void cxl_mem_active_inc(void);
void cxl_mem_active_dec(void);
void read_cdat_data(struct cxl_port *port);
void cxl_bus_rescan(void);
void cxl_bus_drain(void);
bool schedule_cxl_memdev_detach(struct cxl_memdev *cxlmd);
int cxl_endpoint_autoremove(struct cxl_memdev *cxlmd, struct cxl_port *endpoint);
int cxl_memdev_attach_region(struct cxl_memdev *cxlmd);
int devm_cxl_enumerate_ports(struct cxl_memdev *cxlmd);
int devm_cxl_memdev_edac_register(struct cxl_memdev *cxlmd);
long compat_ptr_ioctl(struct file *file, unsigned int cmd, unsigned long arg);
loff_t noop_llseek(struct file *file, loff_t offset, int whence);
#endif
