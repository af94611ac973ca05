#ifndef QZ_MEDIA_V4L2_MC_H
#define QZ_MEDIA_V4L2_MC_H
#include <linux/videodev2.h>
struct media_device;
struct media_entity;
struct media_link;
struct media_pad;
struct v4l2_subdev;
struct vb2_queue;
struct video_device;
int v4l2_mc_create_media_graph(struct media_device *mdev);
int v4l_enable_media_source(struct video_device *vdev);
void v4l_disable_media_source(struct video_device *vdev);
int v4l_vb2q_enable_media_source(struct vb2_queue *q);
int v4l2_create_fwnode_links_to_pad(struct v4l2_subdev *src_sd, struct media_pad *sink, u32 flags);
int v4l2_create_fwnode_links(struct v4l2_subdev *src_sd, struct v4l2_subdev *sink_sd);
int v4l2_pipeline_pm_get(struct media_entity *entity);
void v4l2_pipeline_pm_put(struct media_entity *entity);
int v4l2_pipeline_link_notify(struct media_link *link, u32 flags, unsigned int notification);
#endif
