#ifndef QZ_MEDIA_V4L2_MEDIABUS_H
#define QZ_MEDIA_V4L2_MEDIABUS_H
struct v4l2_mbus_framefmt;
struct v4l2_pix_format;
struct v4l2_pix_format_mplane;
#define V4L2_MBUS_MASTER 1UL
#define V4L2_MBUS_SLAVE 2UL
#define V4L2_MBUS_HSYNC_ACTIVE_HIGH 4UL
#define V4L2_MBUS_HSYNC_ACTIVE_LOW 8UL
#define V4L2_MBUS_VSYNC_ACTIVE_HIGH 0x10UL
#define V4L2_MBUS_VSYNC_ACTIVE_LOW 0x20UL
#define V4L2_MBUS_PCLK_SAMPLE_RISING 0x40UL
#define V4L2_MBUS_PCLK_SAMPLE_FALLING 0x80UL
#define V4L2_MBUS_DATA_ACTIVE_HIGH 0x100UL
#define V4L2_MBUS_DATA_ACTIVE_LOW 0x200UL
#define V4L2_MBUS_FIELD_EVEN_HIGH 0x400UL
#define V4L2_MBUS_FIELD_EVEN_LOW 0x800UL
#define V4L2_MBUS_VIDEO_SOG_ACTIVE_HIGH 0x1000UL
#define V4L2_MBUS_VIDEO_SOG_ACTIVE_LOW 0x2000UL
#define V4L2_MBUS_DATA_ENABLE_HIGH 0x4000UL
#define V4L2_MBUS_DATA_ENABLE_LOW 0x8000UL
#define V4L2_MBUS_CSI2_NONCONTINUOUS_CLOCK 1UL
#define V4L2_MBUS_CSI2_MAX_DATA_LANES 8
struct v4l2_mbus_config_mipi_csi2 {
	unsigned int flags;
	unsigned char data_lanes[V4L2_MBUS_CSI2_MAX_DATA_LANES];
	unsigned char clock_lane;
	unsigned char num_data_lanes;
	bool lane_polarities[1 + V4L2_MBUS_CSI2_MAX_DATA_LANES];
};
struct v4l2_mbus_config_parallel {
	unsigned int flags;
	unsigned char bus_width;
	unsigned char data_shift;
};
struct v4l2_mbus_config_mipi_csi1 {
	unsigned char clock_inv : 1;
	unsigned char strobe : 1;
	bool lane_polarity[2];
	unsigned char data_lane;
	unsigned char clock_lane;
};
enum v4l2_mbus_type { V4L2_MBUS_UNKNOWN, V4L2_MBUS_PARALLEL, V4L2_MBUS_BT656, V4L2_MBUS_CSI1, V4L2_MBUS_CCP2, V4L2_MBUS_CSI2_DPHY, V4L2_MBUS_CSI2_CPHY, V4L2_MBUS_DPI, V4L2_MBUS_INVALID };
struct v4l2_mbus_config {
	enum v4l2_mbus_type type;
	union {
		struct v4l2_mbus_config_parallel parallel;
		struct v4l2_mbus_config_mipi_csi1 mipi_csi1;
		struct v4l2_mbus_config_mipi_csi2 mipi_csi2;
	} bus;
};
void v4l2_fill_pix_format(struct v4l2_pix_format *pix_fmt, const struct v4l2_mbus_framefmt *mbus_fmt);
void v4l2_fill_mbus_format(struct v4l2_mbus_framefmt *mbus_fmt, const struct v4l2_pix_format *pix_fmt, u32 code);
void v4l2_fill_pix_format_mplane(struct v4l2_pix_format_mplane *pix_mp_fmt, const struct v4l2_mbus_framefmt *mbus_fmt);
void v4l2_fill_mbus_format_mplane(struct v4l2_mbus_framefmt *mbus_fmt, const struct v4l2_pix_format_mplane *pix_mp_fmt);
#endif
