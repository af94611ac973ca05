#ifndef QZ_LINUX_SURFACE_AGGREGATOR_DEVICE_H
#define QZ_LINUX_SURFACE_AGGREGATOR_DEVICE_H
#include <linux/mod_devicetable.h>
#include <linux/surface_aggregator/controller.h>
#include <linux/surface_aggregator/serial_hub.h>
struct fwnode_handle;
struct ssam_controller;
struct ssam_device;
struct ssam_device_driver;
struct ssam_device_id;
struct ssam_device_uid;
struct ssam_event_notifier;
#define SSAM_ANY_TID 0xffff
#define SSAM_ANY_IID 0xffff
#define SSAM_VDEV(a_, b_, c_, d_) SSAM_DEVICE(SSAM_DOMAIN_VIRTUAL, SSAM_VIRTUAL_TC_##a_, b_, c_, d_)
#define SSAM_SDEV(a_, b_, c_, d_) SSAM_DEVICE(SSAM_DOMAIN_SERIALHUB, SSAM_SSH_TC_##a_, b_, c_, d_)
#define ssam_device_driver_register(a_) __ssam_device_driver_register(a_, THIS_MODULE)
#define module_ssam_device_driver(a_) module_driver(a_, ssam_device_driver_register, ssam_device_driver_unregister)
enum ssam_device_domain { SSAM_DOMAIN_SERIALHUB = 1 };
struct ssam_device_uid {
	u8 domain;
	u8 category;
	u8 target;
	u8 instance;
	u8 function;
};
struct ssam_device {
	struct device dev;
	struct ssam_controller *ctrl;
	struct ssam_device_uid uid;
	unsigned long flags;
};
struct ssam_device_driver {
	struct device_driver driver;
	const struct ssam_device_id *match_table;
	int (*probe)(struct ssam_device *sdev);
	void (*remove)(struct ssam_device *sdev);
};
extern struct bus_type ssam_bus_type;
extern const struct device_type ssam_device_type;
bool is_ssam_device(struct device *d);
struct ssam_device *to_ssam_device(struct device *d);
struct ssam_device_driver *to_ssam_device_driver(struct device_driver *d);
const struct ssam_device_id *ssam_device_id_match(const struct ssam_device_id *table, const struct ssam_device_uid uid);
const struct ssam_device_id *ssam_device_get_match(const struct ssam_device *dev);
const void *ssam_device_get_match_data(const struct ssam_device *dev);
struct ssam_device *ssam_device_alloc(struct ssam_controller *ctrl, struct ssam_device_uid uid);
int ssam_device_add(struct ssam_device *sdev);
void ssam_device_remove(struct ssam_device *sdev);
void ssam_device_mark_hot_removed(struct ssam_device *sdev);
bool ssam_device_is_hot_removed(struct ssam_device *sdev);
void ssam_device_put(struct ssam_device *sdev);
void *ssam_device_get_drvdata(struct ssam_device *sdev);
void ssam_device_set_drvdata(struct ssam_device *sdev, void *data);
int __ssam_device_driver_register(struct ssam_device_driver *d, struct module *o);
void ssam_device_driver_unregister(struct ssam_device_driver *d);
int __ssam_register_clients(struct device *parent, struct ssam_controller *ctrl, struct fwnode_handle *node);
void ssam_remove_clients(struct device *dev);
int ssam_device_register_clients(struct ssam_device *sdev);
int ssam_device_notifier_register(struct ssam_device *sdev, struct ssam_event_notifier *n);
int ssam_device_notifier_unregister(struct ssam_device *sdev, struct ssam_event_notifier *n);
#endif
