#ifndef QZ_LINUX_RPMSG_H
#define QZ_LINUX_RPMSG_H
#include <linux/mod_devicetable.h>
struct rpmsg_channel_info;
struct rpmsg_device;
struct rpmsg_device_id;
struct rpmsg_device_ops;
struct rpmsg_driver;
struct rpmsg_endpoint;
struct rpmsg_endpoint_ops;
#define RPMSG_ADDR_ANY 0xffffffff
#define register_rpmsg_driver(a_) __register_rpmsg_driver(a_, THIS_MODULE)
#define module_rpmsg_driver(a_) module_driver(a_, register_rpmsg_driver, unregister_rpmsg_driver)
struct rpmsg_channel_info {
	char name[RPMSG_NAME_SIZE];
	u32 src;
	u32 dst;
};
struct rpmsg_device {
	struct device dev;
	struct rpmsg_device_id id;
	const char *driver_override;
	u32 src;
	u32 dst;
	struct rpmsg_endpoint *ept;
	bool little_endian;
	const struct rpmsg_device_ops *ops;
};
typedef int (*rpmsg_rx_cb_t)(struct rpmsg_device *, void *, int, void *, u32);
struct rpmsg_endpoint {
	struct rpmsg_device *rpdev;
	struct kref refcount;
	rpmsg_rx_cb_t cb;
	struct mutex cb_lock;
	u32 addr;
	void *priv;
	const struct rpmsg_endpoint_ops *ops;
};
struct rpmsg_driver {
	struct device_driver drv;
	const struct rpmsg_device_id *id_table;
	int (*probe)(struct rpmsg_device *dev);
	void (*remove)(struct rpmsg_device *dev);
	int (*callback)(struct rpmsg_device *, void *, int, void *, u32);
};
int rpmsg_register_device(struct rpmsg_device *rpdev);
int rpmsg_unregister_device(struct device *parent, struct rpmsg_channel_info *chinfo);
int __register_rpmsg_driver(struct rpmsg_driver *drv, struct module *owner);
void unregister_rpmsg_driver(struct rpmsg_driver *drv);
void rpmsg_destroy_ept(struct rpmsg_endpoint *);
struct rpmsg_endpoint *rpmsg_create_ept(struct rpmsg_device *, rpmsg_rx_cb_t cb, void *priv, struct rpmsg_channel_info chinfo);
int rpmsg_send(struct rpmsg_endpoint *ept, void *data, int len);
int rpmsg_trysend(struct rpmsg_endpoint *ept, void *data, int len);
#endif
