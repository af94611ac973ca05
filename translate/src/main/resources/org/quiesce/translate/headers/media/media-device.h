#ifndef QZ_MEDIA_MEDIA_DEVICE_H
#define QZ_MEDIA_MEDIA_DEVICE_H
#include <linux/fs.h>
#include <linux/idr.h>
#include <linux/media.h>
#include <linux/poll.h>
#include <media/media-entity.h>
struct media_device;
struct media_device_ops;
struct media_devnode;
struct media_entity;
struct media_entity_notify;
struct media_link;
struct media_pipeline;
struct media_request;
struct pci_dev;
struct usb_device;
#define MEDIA_DEV_NOTIFY_PRE_LINK_CH 0
#define MEDIA_DEV_NOTIFY_POST_LINK_CH 1
#define media_device_register(a_) __media_device_register(a_, THIS_MODULE)
#define media_device_for_each_entity(a_, b_) list_for_each_entry(a_,&(b_)-> entities, graph_obj.list)
#define media_device_for_each_intf(a_, b_) list_for_each_entry(a_,&(b_)-> interfaces, graph_obj.list)
#define media_device_for_each_pad(a_, b_) list_for_each_entry(a_,&(b_)-> pads, graph_obj.list)
#define media_device_for_each_link(a_, b_) list_for_each_entry(a_,&(b_)-> links, graph_obj.list)
#define media_device_usb_init(a_, b_, c_) __media_device_usb_init(a_, b_, c_, KBUILD_MODNAME)
struct media_entity_notify {
	struct list_head list;
	void *notify_data;
	void (*notify)(struct media_entity *entity, void *notify_data);
};
struct media_device_ops {
	int (*link_notify)(struct media_link *link, u32 flags, unsigned int notification);
	struct media_request *(*req_alloc)(struct media_device *mdev);
	void (*req_free)(struct media_request *req);
	int (*req_validate)(struct media_request *req);
	void (*req_queue)(struct media_request *req);
};
struct media_device {
	struct device *dev;
	struct media_devnode *devnode;
	char model[32];
	char driver_name[32];
	char serial[40];
	char bus_info[32];
	u32 hw_revision;
	u64 topology_version;
	u32 id;
	struct ida entity_internal_idx;
	int entity_internal_idx_max;
	struct list_head entities;
	struct list_head interfaces;
	struct list_head pads;
	struct list_head links;
	struct list_head entity_notify;
	struct mutex graph_mutex;
	struct media_graph pm_count_walk;
	void *source_priv;
	int (*enable_source)(struct media_entity *entity, struct media_pipeline *pipe);
	void (*disable_source)(struct media_entity *entity);
	const struct media_device_ops *ops;
	struct mutex req_queue_mutex;
	atomic_t request_id;
};
void media_device_init(struct media_device *mdev);
void media_device_cleanup(struct media_device *mdev);
int __media_device_register(struct media_device *mdev, struct module *owner);
void media_device_unregister(struct media_device *mdev);
int media_device_register_entity(struct media_device *mdev, struct media_entity *entity);
void media_device_unregister_entity(struct media_entity *entity);
int media_device_register_entity_notify(struct media_device *mdev, struct media_entity_notify *nptr);
void media_device_unregister_entity_notify(struct media_device *mdev, struct media_entity_notify *nptr);
void media_device_pci_init(struct media_device *mdev, struct pci_dev *pci_dev, const char *name);
void __media_device_usb_init(struct media_device *mdev, struct usb_device *udev, const char *board_name, const char *driver_name);
void media_set_bus_info(char *bus_info, size_t bus_info_size, struct device *dev);
#define media_device_for_each_entity(e, m) list_for_each_entry(e, &(m)->entities, graph_obj.list)
#endif
