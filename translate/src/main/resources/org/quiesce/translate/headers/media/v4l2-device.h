#ifndef QZ_MEDIA_V4L2_DEVICE_H
#define QZ_MEDIA_V4L2_DEVICE_H
#include <linux/cdev.h>
#include <linux/dma-mapping.h>
#include <linux/fs.h>
#include <linux/gpio/consumer.h>
#include <linux/i2c.h>
#include <linux/io.h>
#include <linux/media-bus-format.h>
#include <linux/media.h>
#include <linux/node.h>
#include <linux/of.h>
#include <linux/scatterlist.h>
#include <linux/v4l2-common.h>
#include <linux/v4l2-mediabus.h>
#include <linux/v4l2-subdev.h>
#include <media/media-device.h>
#include <media/v4l2-async.h>
#include <media/v4l2-common.h>
#include <media/v4l2-dev.h>
#include <media/v4l2-fh.h>
#include <media/v4l2-mediabus.h>
#include <media/v4l2-subdev.h>
struct media_device;
struct v4l2_ctrl_handler;
struct v4l2_device;
struct v4l2_subdev;
#define V4L2_DEVICE_NAME_SIZE 36
struct v4l2_device {
	struct device *dev;
	struct media_device *mdev;
	struct list_head subdevs;
	spinlock_t lock;
	char name[V4L2_DEVICE_NAME_SIZE];
	void (*notify)(struct v4l2_subdev *sd, unsigned int notification, void *arg);
	struct v4l2_ctrl_handler *ctrl_handler;
	struct v4l2_prio_state prio;
	struct kref ref;
	void (*release)(struct v4l2_device *v4l2_dev);
};
#define v4l2_device_for_each_subdev(sd, d) list_for_each_entry(sd, &(d)->subdevs, list)
#define v4l2_device_call_all(d, id, o, f, ...) do { struct v4l2_subdev *__qz_s; list_for_each_entry(__qz_s, &(d)->subdevs, list) if (((id) == 0 || __qz_s->grp_id == (id)) && __qz_s->ops->o && __qz_s->ops->o->f) __qz_s->ops->o->f(__qz_s, ##__VA_ARGS__); } while (0)
#define v4l2_device_call_until_err(d, id, o, f, ...) ({ struct v4l2_subdev *__qz_s; long __qz_r = 0; list_for_each_entry(__qz_s, &(d)->subdevs, list) { if (((id) == 0 || __qz_s->grp_id == (id)) && __qz_s->ops->o && __qz_s->ops->o->f) __qz_r = __qz_s->ops->o->f(__qz_s, ##__VA_ARGS__); if (__qz_r && __qz_r != -ENOIOCTLCMD) break; } __qz_r == -ENOIOCTLCMD ? 0 : __qz_r; })
#define v4l2_device_mask_call_all(d, m, o, f, ...) v4l2_device_call_all(d, 0, o, f, ##__VA_ARGS__)
void v4l2_device_get(struct v4l2_device *v4l2_dev);
int v4l2_device_put(struct v4l2_device *v4l2_dev);
int v4l2_device_register(struct device *dev, struct v4l2_device *v4l2_dev);
int v4l2_device_set_name(struct v4l2_device *v4l2_dev, const char *basename, atomic_t *instance);
void v4l2_device_disconnect(struct v4l2_device *v4l2_dev);
void v4l2_device_unregister(struct v4l2_device *v4l2_dev);
int v4l2_device_register_subdev(struct v4l2_device *v4l2_dev, struct v4l2_subdev *sd);
void v4l2_device_unregister_subdev(struct v4l2_subdev *sd);
int __v4l2_device_register_subdev_nodes(struct v4l2_device *v4l2_dev, bool read_only);
int v4l2_device_register_subdev_nodes(struct v4l2_device *v4l2_dev);
void v4l2_subdev_notify(struct v4l2_subdev *sd, unsigned int notification, void *arg);
bool v4l2_device_supports_requests(struct v4l2_device *v4l2_dev);
#endif
