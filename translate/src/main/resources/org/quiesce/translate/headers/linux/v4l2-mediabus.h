#ifndef QZ_LINUX_V4L2_MEDIABUS_H
#define QZ_LINUX_V4L2_MEDIABUS_H
#define V4L2_MBUS_FRAMEFMT_SET_CSC 1
struct v4l2_mbus_framefmt {
	__u32 width;
	__u32 height;
	__u32 code;
	__u32 field;
	__u32 colorspace;
	union {
		__u16 ycbcr_enc;
		__u16 hsv_enc;
	};
	__u16 quantization;
	__u16 xfer_func;
	__u16 flags;
	__u16 reserved[10];
};
#endif
