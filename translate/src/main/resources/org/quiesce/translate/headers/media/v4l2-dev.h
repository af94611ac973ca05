#ifndef QZ_MEDIA_V4L2_DEV_H
#define QZ_MEDIA_V4L2_DEV_H
#include <linux/videodev2.h>
#include <media/media-entity.h>
struct cdev;
struct file;
struct media_intf_devnode;
struct media_pipeline;
struct poll_table_struct;
struct v4l2_ctrl_handler;
struct v4l2_device;
struct v4l2_file_operations;
struct v4l2_ioctl_ops;
struct v4l2_prio_state;
struct vb2_queue;
struct video_device;
struct vm_area_struct;
#define VIDEO_MAJOR 81
#define media_entity_to_video_device(a_) container_of(a_, struct video_device, entity)
enum vfl_devnode_type { VFL_TYPE_VIDEO, VFL_TYPE_VBI, VFL_TYPE_RADIO, VFL_TYPE_SUBDEV, VFL_TYPE_SDR, VFL_TYPE_TOUCH, VFL_TYPE_MAX };
enum vfl_devnode_direction { VFL_DIR_RX, VFL_DIR_TX, VFL_DIR_M2M };
enum v4l2_video_device_flags { V4L2_FL_REGISTERED, V4L2_FL_USES_V4L2_FH, V4L2_FL_QUIRK_INVERTED_CROP, V4L2_FL_SUBDEV_RO_DEVNODE };
struct v4l2_prio_state {
	atomic_t prios[4];
};
struct v4l2_file_operations {
	struct module *owner;
	ssize_t (*read)(struct file *, char *, size_t, loff_t *);
	ssize_t (*write)(struct file *, const char *, size_t, loff_t *);
	__poll_t (*poll)(struct file *, struct poll_table_struct *);
	long (*unlocked_ioctl)(struct file *, unsigned int, unsigned long);
	long (*compat_ioctl32)(struct file *, unsigned int, unsigned long);
	unsigned long (*get_unmapped_area)(struct file *, unsigned long, unsigned long, unsigned long, unsigned long);
	int (*mmap)(struct file *, struct vm_area_struct *);
	int (*open)(struct file *);
	int (*release)(struct file *);
};
struct video_device {
	struct media_entity entity;
	struct media_intf_devnode *intf_devnode;
	struct media_pipeline pipe;
	const struct v4l2_file_operations *fops;
	u32 device_caps;
	struct device dev;
	struct cdev *cdev;
	struct v4l2_device *v4l2_dev;
	struct device *dev_parent;
	struct v4l2_ctrl_handler *ctrl_handler;
	struct vb2_queue *queue;
	struct v4l2_prio_state *prio;
	char name[32];
	enum vfl_devnode_type vfl_type;
	enum vfl_devnode_direction vfl_dir;
	int minor;
	u16 num;
	unsigned long flags;
	int index;
	spinlock_t fh_lock;
	struct list_head fh_list;
	int dev_debug;
	v4l2_std_id tvnorms;
	void (*release)(struct video_device *vdev);
	const struct v4l2_ioctl_ops *ioctl_ops;
	DECLARE_BITMAP(valid_ioctls, BASE_VIDIOC_PRIVATE);
	struct mutex *lock;
};
static inline void *video_get_drvdata(struct video_device *vdev) { return dev_get_drvdata(&vdev->dev); }
static inline void video_set_drvdata(struct video_device *vdev, void *data) { dev_set_drvdata(&vdev->dev, data); }
struct video_device *video_devdata(struct file *file);
static inline void *video_drvdata(struct file *file) { return video_get_drvdata(video_devdata(file)); }
#define to_video_device(d) container_of((d), struct video_device, dev)
#define video_register_device(v, t, n) __video_register_device(v, t, n, 1, (v)->fops->owner)
void v4l2_prio_init(struct v4l2_prio_state *global);
int v4l2_prio_change(struct v4l2_prio_state *global, enum v4l2_priority *local, enum v4l2_priority new);
void v4l2_prio_open(struct v4l2_prio_state *global, enum v4l2_priority *local);
void v4l2_prio_close(struct v4l2_prio_state *global, enum v4l2_priority local);
enum v4l2_priority v4l2_prio_max(struct v4l2_prio_state *global);
int v4l2_prio_check(struct v4l2_prio_state *global, enum v4l2_priority local);
int __video_register_device(struct video_device *vdev, enum vfl_devnode_type type, int nr, int warn_if_nr_in_use, struct module *owner);
int video_register_device_no_warn(struct video_device *vdev, enum vfl_devnode_type type, int nr);
void video_unregister_device(struct video_device *vdev);
struct video_device *video_device_alloc(void);
void video_device_release(struct video_device *vdev);
void video_device_release_empty(struct video_device *vdev);
void v4l2_disable_ioctl(struct video_device *vdev, unsigned int cmd);
const char *video_device_node_name(struct video_device *vdev);
int video_is_registered(struct video_device *vdev);
int video_device_pipeline_start(struct video_device *vdev, struct media_pipeline *pipe);
int __video_device_pipeline_start(struct video_device *vdev, struct media_pipeline *pipe);
void video_device_pipeline_stop(struct video_device *vdev);
void __video_device_pipeline_stop(struct video_device *vdev);
int video_device_pipeline_alloc_start(struct video_device *vdev);
struct media_pipeline *video_device_pipeline(struct video_device *vdev);
#endif
