#ifndef QZ_MEDIA_DVBDEV_H
#define QZ_MEDIA_DVBDEV_H
#include <media/media-entity.h>
struct dvb_adapter;
struct dvb_device;
struct file;
struct file_operations;
struct i2c_adapter;
struct i2c_client;
struct inode;
struct media_device;
struct media_entity;
struct media_intf_devnode;
struct media_pad;
#define DVB_MAJOR 212
#define DVB_MAX_ADAPTERS CONFIG_DVB_MAX_ADAPTERS
enum dvb_device_type { DVB_DEVICE_SEC, DVB_DEVICE_FRONTEND, DVB_DEVICE_DEMUX, DVB_DEVICE_DVR, DVB_DEVICE_CA, DVB_DEVICE_NET, DVB_DEVICE_VIDEO, DVB_DEVICE_AUDIO, DVB_DEVICE_OSD };
struct dvb_adapter {
	int num;
	struct list_head list_head;
	struct list_head device_list;
	const char *name;
	u8 proposed_mac[6];
	void *priv;
	struct device *device;
	struct module *module;
	int mfe_shared;
	struct dvb_device *mfe_dvbdev;
	struct mutex mfe_lock;
	struct mutex mdev_lock;
	struct media_device *mdev;
	struct media_entity *conn;
	struct media_pad *conn_pads;
};
struct dvb_device {
	struct list_head list_head;
	struct kref ref;
	const struct file_operations *fops;
	struct dvb_adapter *adapter;
	enum dvb_device_type type;
	int minor;
	u32 id;
	int readers;
	int writers;
	int users;
	wait_queue_head_t wait_queue;
	int (*kernel_ioctl)(struct file *file, unsigned int cmd, void *arg);
	const char *name;
	struct media_intf_devnode *intf_devnode;
	unsigned tsout_num_entities;
	struct media_entity *entity;
	struct media_entity *tsout_entity;
	struct media_pad *pads;
	struct media_pad *tsout_pads;
	void *priv;
};
struct dvbdevfops_node {
	struct file_operations *fops;
	enum dvb_device_type type;
	const struct dvb_device *template;
	struct list_head list_head;
};
#define DVB_DEFINE_MOD_OPT_ADAPTER_NR(n) static short n[8] = { -1, -1, -1, -1, -1, -1, -1, -1 }
#define dvb_attach(f, ...) ((void *)f(__VA_ARGS__))
#define dvb_detach(f) do { } while (0)
struct dvb_device *dvb_device_get(struct dvb_device *dvbdev);
void dvb_device_put(struct dvb_device *dvbdev);
int dvb_register_adapter(struct dvb_adapter *adap, const char *name, struct module *module, struct device *device, short *adapter_nums);
int dvb_unregister_adapter(struct dvb_adapter *adap);
int dvb_register_device(struct dvb_adapter *adap, struct dvb_device **pdvbdev, const struct dvb_device *template, void *priv, enum dvb_device_type type, int demux_sink_pads);
void dvb_remove_device(struct dvb_device *dvbdev);
void dvb_unregister_device(struct dvb_device *dvbdev);
int dvb_create_media_graph(struct dvb_adapter *adap, bool create_rf_connector);
void dvb_register_media_controller(struct dvb_adapter *adap, struct media_device *mdev);
struct media_device *dvb_get_media_controller(struct dvb_adapter *adap);
int dvb_generic_open(struct inode *inode, struct file *file);
int dvb_generic_release(struct inode *inode, struct file *file);
long dvb_generic_ioctl(struct file *file, unsigned int cmd, unsigned long arg);
int dvb_usercopy(struct file *file, unsigned int cmd, unsigned long arg, int (*func)(struct file *file, unsigned int cmd, void *arg));
struct i2c_client *dvb_module_probe(const char *module_name, const char *name, struct i2c_adapter *adap, unsigned char addr, void *platform_data);
void dvb_module_release(struct i2c_client *client);
#endif
