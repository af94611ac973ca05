#ifndef QZ_LINUX_V4L2_COMMON_H
#define QZ_LINUX_V4L2_COMMON_H
#define V4L2_SEL_TGT_CROP 0
#define V4L2_SEL_TGT_CROP_DEFAULT 1
#define V4L2_SEL_TGT_CROP_BOUNDS 2
#define V4L2_SEL_TGT_NATIVE_SIZE 3
#define V4L2_SEL_TGT_COMPOSE 0x100
#define V4L2_SEL_TGT_COMPOSE_DEFAULT 0x101
#define V4L2_SEL_TGT_COMPOSE_BOUNDS 0x102
#define V4L2_SEL_TGT_COMPOSE_PADDED 0x103
#define V4L2_SEL_FLAG_GE 1
#define V4L2_SEL_FLAG_LE 2
struct v4l2_edid {
	__u32 pad;
	__u32 start_block;
	__u32 blocks;
	__u32 reserved[5];
	__u8 *edid;
};
#endif
