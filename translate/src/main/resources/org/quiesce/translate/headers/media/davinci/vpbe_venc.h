#ifndef QZ_MEDIA_DAVINCI_VPBE_VENC_H
#define QZ_MEDIA_DAVINCI_VPBE_VENC_H
#include <media/davinci/vpbe_types.h>
struct v4l2_device;
struct v4l2_subdev;
#define DM644X_VPBE_VENC_SUBDEV_NAME "dm644x,vpbe-venc"
#define DM365_VPBE_VENC_SUBDEV_NAME "dm365,vpbe-venc"
#define DM355_VPBE_VENC_SUBDEV_NAME "dm355,vpbe-venc"
#define VENC_END_OF_FRAME 1UL
#define VENC_FIRST_FIELD 2UL
#define VENC_SECOND_FIELD 4UL
struct venc_platform_data {
	int (*setup_clock)(enum vpbe_enc_timings_type type, unsigned int pixclock);
	int (*setup_if_config)(u32 pixcode);
};
enum venc_ioctls { VENC_GET_FLD = 1 };
struct v4l2_subdev *venc_sub_dev_init(struct v4l2_device *v4l2_dev, const char *venc_name);
#endif
