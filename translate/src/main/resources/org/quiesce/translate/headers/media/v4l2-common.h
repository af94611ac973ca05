#ifndef QZ_MEDIA_V4L2_COMMON_H
#define QZ_MEDIA_V4L2_COMMON_H
struct i2c_adapter;
struct i2c_board_info;
struct i2c_client;
struct spi_board_info;
struct spi_device;
struct spi_master;
struct v4l2_buffer;
struct v4l2_ctrl_handler;
struct v4l2_device;
struct v4l2_format_info;
struct v4l2_frmsize_stepwise;
struct v4l2_pix_format;
struct v4l2_pix_format_mplane;
struct v4l2_queryctrl;
struct v4l2_streamparm;
struct v4l2_subdev;
struct v4l2_subdev_ops;
struct video_device;
#define TUNER_SET_CONFIG _IOW('d', 92, struct v4l2_priv_tun_config)
#define VIDIOC_INT_RESET _IOW('d', 102, u32)
#define v4l_err(a_, b_, ...) v4l_client_printk(KERN_ERR, a_, b_,##__VA_ARGS__)
#define v4l_warn(a_, b_, ...) v4l_client_printk(KERN_WARNING, a_, b_,##__VA_ARGS__)
#define v4l_info(a_, b_, ...) v4l_client_printk(KERN_INFO, a_, b_,##__VA_ARGS__)
#define v4l2_err(a_, b_, ...) v4l2_printk(KERN_ERR, a_, b_,##__VA_ARGS__)
#define v4l2_warn(a_, b_, ...) v4l2_printk(KERN_WARNING, a_, b_,##__VA_ARGS__)
#define v4l2_info(a_, b_, ...) v4l2_printk(KERN_INFO, a_, b_,##__VA_ARGS__)
#define V4L2_FRACT_COMPARE(a_, b_, c_) ((u64)(a_).numerator *(c_).denominator b_(u64)(c_).numerator *(a_).denominator)
enum v4l2_i2c_tuner_type { ADDRS_RADIO, ADDRS_DEMOD, ADDRS_TV, ADDRS_TV_WITH_DEMOD };
struct v4l2_priv_tun_config {
	int tuner;
	void *priv;
};
enum v4l2_pixel_encoding { V4L2_PIXEL_ENC_YUV = 1, V4L2_PIXEL_ENC_RGB, V4L2_PIXEL_ENC_BAYER };
struct v4l2_format_info {
	u32 format;
	u8 pixel_enc;
	u8 mem_planes;
	u8 comp_planes;
	u8 bpp[4];
	u8 hdiv;
	u8 vdiv;
	u8 block_w[4];
	u8 block_h[4];
};
#define v4l2_printk(l, d, ...) printk(__VA_ARGS__)
#define v4l_client_printk(l, c, ...) printk(__VA_ARGS__)
#define v4l2_dbg(level, debug, dev, ...) do { if ((debug) >= (level)) printk(__VA_ARGS__); } while (0)
#define v4l_dbg(level, debug, client, ...) do { if ((debug) >= (level)) printk(__VA_ARGS__); } while (0)
#define v4l2_find_nearest_size(a, n, w_field, h_field, w, h) ((typeof(&(a)[0]))__qz_nearest_size((a), (n), (w), (h)))
void *__qz_nearest_size(const void *array, size_t n, s32 width, s32 height);
int v4l2_ctrl_query_fill(struct v4l2_queryctrl *qctrl, s32 min, s32 max, s32 step, s32 def);
struct v4l2_subdev *v4l2_i2c_new_subdev(struct v4l2_device *v4l2_dev, struct i2c_adapter *adapter, const char *client_type, u8 addr, const unsigned short *probe_addrs);
struct v4l2_subdev *v4l2_i2c_new_subdev_board(struct v4l2_device *v4l2_dev, struct i2c_adapter *adapter, struct i2c_board_info *info, const unsigned short *probe_addrs);
void v4l2_i2c_subdev_set_name(struct v4l2_subdev *sd, struct i2c_client *client, const char *devname, const char *postfix);
void v4l2_i2c_subdev_init(struct v4l2_subdev *sd, struct i2c_client *client, const struct v4l2_subdev_ops *ops);
unsigned short v4l2_i2c_subdev_addr(struct v4l2_subdev *sd);
const unsigned short *v4l2_i2c_tuner_addrs(enum v4l2_i2c_tuner_type type);
void v4l2_i2c_subdev_unregister(struct v4l2_subdev *sd);
struct v4l2_subdev *v4l2_spi_new_subdev(struct v4l2_device *v4l2_dev, struct spi_master *master, struct spi_board_info *info);
void v4l2_spi_subdev_init(struct v4l2_subdev *sd, struct spi_device *spi, const struct v4l2_subdev_ops *ops);
void v4l2_spi_subdev_unregister(struct v4l2_subdev *sd);
void v4l_bound_align_image(unsigned int *width, unsigned int wmin, unsigned int wmax, unsigned int walign, unsigned int *height, unsigned int hmin, unsigned int hmax, unsigned int halign, unsigned int salign);
const void *__v4l2_find_nearest_size(const void *array, size_t array_size, size_t entry_size, size_t width_offset, size_t height_offset, s32 width, s32 height);
int v4l2_g_parm_cap(struct video_device *vdev, struct v4l2_subdev *sd, struct v4l2_streamparm *a);
int v4l2_s_parm_cap(struct video_device *vdev, struct v4l2_subdev *sd, struct v4l2_streamparm *a);
bool v4l2_is_format_rgb(const struct v4l2_format_info *f);
bool v4l2_is_format_yuv(const struct v4l2_format_info *f);
bool v4l2_is_format_bayer(const struct v4l2_format_info *f);
const struct v4l2_format_info *v4l2_format_info(u32 format);
void v4l2_apply_frmsize_constraints(u32 *width, u32 *height, const struct v4l2_frmsize_stepwise *frmsize);
int v4l2_fill_pixfmt(struct v4l2_pix_format *pixfmt, u32 pixelformat, u32 width, u32 height);
int v4l2_fill_pixfmt_mp(struct v4l2_pix_format_mplane *pixfmt, u32 pixelformat, u32 width, u32 height);
s64 v4l2_get_link_freq(struct v4l2_ctrl_handler *handler, unsigned int mul, unsigned int div);
void v4l2_simplify_fraction(u32 *numerator, u32 *denominator, unsigned int n_terms, unsigned int threshold);
u32 v4l2_fraction_to_interval(u32 numerator, u32 denominator);
u64 v4l2_buffer_get_timestamp(const struct v4l2_buffer *buf);
void v4l2_buffer_set_timestamp(struct v4l2_buffer *buf, u64 timestamp);
bool v4l2_is_colorspace_valid(__u32 colorspace);
bool v4l2_is_xfer_func_valid(__u32 xfer_func);
bool v4l2_is_ycbcr_enc_valid(__u8 ycbcr_enc);
bool v4l2_is_hsv_enc_valid(__u8 hsv_enc);
bool v4l2_is_quant_valid(__u8 quantization);
#endif
