#ifndef QZ_LINUX_MEI_CL_BUS_H
#define QZ_LINUX_MEI_CL_BUS_H
#include <linux/mod_devicetable.h>
struct mei_cl;
struct mei_cl_device;
struct mei_cl_device_id;
struct mei_cl_driver;
struct mei_device;
struct mei_me_client;
#define to_mei_cl_device(a_) container_of(a_, struct mei_cl_device, dev)
typedef void (*mei_cldev_cb_t)(struct mei_cl_device *cldev);
struct mei_cl_device {
	struct list_head bus_list;
	struct mei_device *bus;
	struct device dev;
	struct mei_me_client *me_cl;
	struct mei_cl *cl;
	char name[MEI_CL_NAME_SIZE];
	struct work_struct rx_work;
	mei_cldev_cb_t rx_cb;
	struct work_struct notif_work;
	mei_cldev_cb_t notif_cb;
	unsigned int do_match : 1;
	unsigned int is_added : 1;
	void *priv_data;
};
struct mei_cl_driver {
	struct device_driver driver;
	const char *name;
	const struct mei_cl_device_id *id_table;
	int (*probe)(struct mei_cl_device *cldev, const struct mei_cl_device_id *id);
	void (*remove)(struct mei_cl_device *cldev);
};
static inline void *mei_cldev_get_drvdata(const struct mei_cl_device *obj) { return dev_get_drvdata(&obj->dev); }
static inline void mei_cldev_set_drvdata(struct mei_cl_device *obj, void *data) { dev_set_drvdata(&obj->dev, data); }
#define mei_cldev_driver_register(d) __mei_cldev_driver_register(d, THIS_MODULE)
#define module_mei_cl_driver(d) module_driver(d, mei_cldev_driver_register, mei_cldev_driver_unregister)
int __mei_cldev_driver_register(struct mei_cl_driver *cldrv, struct module *owner);
void mei_cldev_driver_unregister(struct mei_cl_driver *cldrv);
ssize_t mei_cldev_send(struct mei_cl_device *cldev, const u8 *buf, size_t length);
ssize_t mei_cldev_recv(struct mei_cl_device *cldev, u8 *buf, size_t length);
ssize_t mei_cldev_recv_nonblock(struct mei_cl_device *cldev, u8 *buf, size_t length);
ssize_t mei_cldev_send_vtag(struct mei_cl_device *cldev, const u8 *buf, size_t length, u8 vtag);
ssize_t mei_cldev_recv_vtag(struct mei_cl_device *cldev, u8 *buf, size_t length, u8 *vtag);
ssize_t mei_cldev_recv_nonblock_vtag(struct mei_cl_device *cldev, u8 *buf, size_t length, u8 *vtag);
int mei_cldev_register_rx_cb(struct mei_cl_device *cldev, mei_cldev_cb_t rx_cb);
int mei_cldev_register_notif_cb(struct mei_cl_device *cldev, mei_cldev_cb_t notif_cb);
const uuid_le *mei_cldev_uuid(const struct mei_cl_device *cldev);
u8 mei_cldev_ver(const struct mei_cl_device *cldev);
int mei_cldev_enable(struct mei_cl_device *cldev);
int mei_cldev_disable(struct mei_cl_device *cldev);
bool mei_cldev_enabled(const struct mei_cl_device *cldev);
void *mei_cldev_dma_map(struct mei_cl_device *cldev, u8 buffer_id, size_t size);
int mei_cldev_dma_unmap(struct mei_cl_device *cldev);
#endif
