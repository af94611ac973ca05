#ifndef QZ_MEDIA_V4L2_IOCTL_H
#define QZ_MEDIA_V4L2_IOCTL_H
#include <linux/poll.h>
#include <linux/videodev2.h>
#include <vdso/time32.h>
struct file;
struct v4l2_audio;
struct v4l2_audioout;
struct v4l2_buffer;
struct v4l2_capability;
struct v4l2_control;
struct v4l2_create_buffers;
struct v4l2_dbg_chip_info;
struct v4l2_dbg_register;
struct v4l2_decoder_cmd;
struct v4l2_dv_timings;
struct v4l2_dv_timings_cap;
struct v4l2_edid;
struct v4l2_enc_idx;
struct v4l2_encoder_cmd;
struct v4l2_enum_dv_timings;
struct v4l2_event_subscription;
struct v4l2_exportbuffer;
struct v4l2_ext_controls;
struct v4l2_fh;
struct v4l2_fmtdesc;
struct v4l2_format;
struct v4l2_fract;
struct v4l2_framebuffer;
struct v4l2_frequency;
struct v4l2_frequency_band;
struct v4l2_frmivalenum;
struct v4l2_frmsizeenum;
struct v4l2_hw_freq_seek;
struct v4l2_input;
struct v4l2_jpegcompression;
struct v4l2_modulator;
struct v4l2_output;
struct v4l2_plane;
struct v4l2_query_ext_ctrl;
struct v4l2_queryctrl;
struct v4l2_querymenu;
struct v4l2_requestbuffers;
struct v4l2_selection;
struct v4l2_sliced_vbi_cap;
struct v4l2_standard;
struct v4l2_streamparm;
struct v4l2_tuner;
#define V4L2_DEV_DEBUG_IOCTL 1
#define V4L2_DEV_DEBUG_IOCTL_ARG 2
#define V4L2_DEV_DEBUG_FOP 4
#define V4L2_DEV_DEBUG_STREAMING 8
#define V4L2_DEV_DEBUG_POLL 0x10
#define V4L2_DEV_DEBUG_CTRL 0x20
#define VIDIOC_DQEVENT_TIME32 _IOR('V', 89, struct v4l2_event_time32)
#define VIDIOC_QUERYBUF_TIME32 _IOWR('V', 9, struct v4l2_buffer_time32)
#define VIDIOC_QBUF_TIME32 _IOWR('V', 15, struct v4l2_buffer_time32)
#define VIDIOC_DQBUF_TIME32 _IOWR('V', 17, struct v4l2_buffer_time32)
#define VIDIOC_PREPARE_BUF_TIME32 _IOWR('V', 93, struct v4l2_buffer_time32)
struct v4l2_ioctl_ops {
	int (*vidioc_querycap)(struct file *file, void *fh, struct v4l2_capability *cap);
	int (*vidioc_enum_fmt_vid_cap)(struct file *file, void *fh, struct v4l2_fmtdesc *f);
	int (*vidioc_enum_fmt_vid_overlay)(struct file *file, void *fh, struct v4l2_fmtdesc *f);
	int (*vidioc_enum_fmt_vid_out)(struct file *file, void *fh, struct v4l2_fmtdesc *f);
	int (*vidioc_enum_fmt_sdr_cap)(struct file *file, void *fh, struct v4l2_fmtdesc *f);
	int (*vidioc_enum_fmt_sdr_out)(struct file *file, void *fh, struct v4l2_fmtdesc *f);
	int (*vidioc_enum_fmt_meta_cap)(struct file *file, void *fh, struct v4l2_fmtdesc *f);
	int (*vidioc_enum_fmt_meta_out)(struct file *file, void *fh, struct v4l2_fmtdesc *f);
	int (*vidioc_g_fmt_vid_cap)(struct file *file, void *fh, struct v4l2_format *f);
	int (*vidioc_g_fmt_vid_overlay)(struct file *file, void *fh, struct v4l2_format *f);
	int (*vidioc_g_fmt_vid_out)(struct file *file, void *fh, struct v4l2_format *f);
	int (*vidioc_g_fmt_vid_out_overlay)(struct file *file, void *fh, struct v4l2_format *f);
	int (*vidioc_g_fmt_vbi_cap)(struct file *file, void *fh, struct v4l2_format *f);
	int (*vidioc_g_fmt_vbi_out)(struct file *file, void *fh, struct v4l2_format *f);
	int (*vidioc_g_fmt_sliced_vbi_cap)(struct file *file, void *fh, struct v4l2_format *f);
	int (*vidioc_g_fmt_sliced_vbi_out)(struct file *file, void *fh, struct v4l2_format *f);
	int (*vidioc_g_fmt_vid_cap_mplane)(struct file *file, void *fh, struct v4l2_format *f);
	int (*vidioc_g_fmt_vid_out_mplane)(struct file *file, void *fh, struct v4l2_format *f);
	int (*vidioc_g_fmt_sdr_cap)(struct file *file, void *fh, struct v4l2_format *f);
	int (*vidioc_g_fmt_sdr_out)(struct file *file, void *fh, struct v4l2_format *f);
	int (*vidioc_g_fmt_meta_cap)(struct file *file, void *fh, struct v4l2_format *f);
	int (*vidioc_g_fmt_meta_out)(struct file *file, void *fh, struct v4l2_format *f);
	int (*vidioc_s_fmt_vid_cap)(struct file *file, void *fh, struct v4l2_format *f);
	int (*vidioc_s_fmt_vid_overlay)(struct file *file, void *fh, struct v4l2_format *f);
	int (*vidioc_s_fmt_vid_out)(struct file *file, void *fh, struct v4l2_format *f);
	int (*vidioc_s_fmt_vid_out_overlay)(struct file *file, void *fh, struct v4l2_format *f);
	int (*vidioc_s_fmt_vbi_cap)(struct file *file, void *fh, struct v4l2_format *f);
	int (*vidioc_s_fmt_vbi_out)(struct file *file, void *fh, struct v4l2_format *f);
	int (*vidioc_s_fmt_sliced_vbi_cap)(struct file *file, void *fh, struct v4l2_format *f);
	int (*vidioc_s_fmt_sliced_vbi_out)(struct file *file, void *fh, struct v4l2_format *f);
	int (*vidioc_s_fmt_vid_cap_mplane)(struct file *file, void *fh, struct v4l2_format *f);
	int (*vidioc_s_fmt_vid_out_mplane)(struct file *file, void *fh, struct v4l2_format *f);
	int (*vidioc_s_fmt_sdr_cap)(struct file *file, void *fh, struct v4l2_format *f);
	int (*vidioc_s_fmt_sdr_out)(struct file *file, void *fh, struct v4l2_format *f);
	int (*vidioc_s_fmt_meta_cap)(struct file *file, void *fh, struct v4l2_format *f);
	int (*vidioc_s_fmt_meta_out)(struct file *file, void *fh, struct v4l2_format *f);
	int (*vidioc_try_fmt_vid_cap)(struct file *file, void *fh, struct v4l2_format *f);
	int (*vidioc_try_fmt_vid_overlay)(struct file *file, void *fh, struct v4l2_format *f);
	int (*vidioc_try_fmt_vid_out)(struct file *file, void *fh, struct v4l2_format *f);
	int (*vidioc_try_fmt_vid_out_overlay)(struct file *file, void *fh, struct v4l2_format *f);
	int (*vidioc_try_fmt_vbi_cap)(struct file *file, void *fh, struct v4l2_format *f);
	int (*vidioc_try_fmt_vbi_out)(struct file *file, void *fh, struct v4l2_format *f);
	int (*vidioc_try_fmt_sliced_vbi_cap)(struct file *file, void *fh, struct v4l2_format *f);
	int (*vidioc_try_fmt_sliced_vbi_out)(struct file *file, void *fh, struct v4l2_format *f);
	int (*vidioc_try_fmt_vid_cap_mplane)(struct file *file, void *fh, struct v4l2_format *f);
	int (*vidioc_try_fmt_vid_out_mplane)(struct file *file, void *fh, struct v4l2_format *f);
	int (*vidioc_try_fmt_sdr_cap)(struct file *file, void *fh, struct v4l2_format *f);
	int (*vidioc_try_fmt_sdr_out)(struct file *file, void *fh, struct v4l2_format *f);
	int (*vidioc_try_fmt_meta_cap)(struct file *file, void *fh, struct v4l2_format *f);
	int (*vidioc_try_fmt_meta_out)(struct file *file, void *fh, struct v4l2_format *f);
	int (*vidioc_reqbufs)(struct file *file, void *fh, struct v4l2_requestbuffers *b);
	int (*vidioc_querybuf)(struct file *file, void *fh, struct v4l2_buffer *b);
	int (*vidioc_qbuf)(struct file *file, void *fh, struct v4l2_buffer *b);
	int (*vidioc_expbuf)(struct file *file, void *fh, struct v4l2_exportbuffer *e);
	int (*vidioc_dqbuf)(struct file *file, void *fh, struct v4l2_buffer *b);
	int (*vidioc_create_bufs)(struct file *file, void *fh, struct v4l2_create_buffers *b);
	int (*vidioc_prepare_buf)(struct file *file, void *fh, struct v4l2_buffer *b);
	int (*vidioc_overlay)(struct file *file, void *fh, unsigned int i);
	int (*vidioc_g_fbuf)(struct file *file, void *fh, struct v4l2_framebuffer *a);
	int (*vidioc_s_fbuf)(struct file *file, void *fh, const struct v4l2_framebuffer *a);
	int (*vidioc_streamon)(struct file *file, void *fh, enum v4l2_buf_type i);
	int (*vidioc_streamoff)(struct file *file, void *fh, enum v4l2_buf_type i);
	int (*vidioc_g_std)(struct file *file, void *fh, v4l2_std_id *norm);
	int (*vidioc_s_std)(struct file *file, void *fh, v4l2_std_id norm);
	int (*vidioc_querystd)(struct file *file, void *fh, v4l2_std_id *a);
	int (*vidioc_enum_input)(struct file *file, void *fh, struct v4l2_input *inp);
	int (*vidioc_g_input)(struct file *file, void *fh, unsigned int *i);
	int (*vidioc_s_input)(struct file *file, void *fh, unsigned int i);
	int (*vidioc_enum_output)(struct file *file, void *fh, struct v4l2_output *a);
	int (*vidioc_g_output)(struct file *file, void *fh, unsigned int *i);
	int (*vidioc_s_output)(struct file *file, void *fh, unsigned int i);
	int (*vidioc_queryctrl)(struct file *file, void *fh, struct v4l2_queryctrl *a);
	int (*vidioc_query_ext_ctrl)(struct file *file, void *fh, struct v4l2_query_ext_ctrl *a);
	int (*vidioc_g_ctrl)(struct file *file, void *fh, struct v4l2_control *a);
	int (*vidioc_s_ctrl)(struct file *file, void *fh, struct v4l2_control *a);
	int (*vidioc_g_ext_ctrls)(struct file *file, void *fh, struct v4l2_ext_controls *a);
	int (*vidioc_s_ext_ctrls)(struct file *file, void *fh, struct v4l2_ext_controls *a);
	int (*vidioc_try_ext_ctrls)(struct file *file, void *fh, struct v4l2_ext_controls *a);
	int (*vidioc_querymenu)(struct file *file, void *fh, struct v4l2_querymenu *a);
	int (*vidioc_enumaudio)(struct file *file, void *fh, struct v4l2_audio *a);
	int (*vidioc_g_audio)(struct file *file, void *fh, struct v4l2_audio *a);
	int (*vidioc_s_audio)(struct file *file, void *fh, const struct v4l2_audio *a);
	int (*vidioc_enumaudout)(struct file *file, void *fh, struct v4l2_audioout *a);
	int (*vidioc_g_audout)(struct file *file, void *fh, struct v4l2_audioout *a);
	int (*vidioc_s_audout)(struct file *file, void *fh, const struct v4l2_audioout *a);
	int (*vidioc_g_modulator)(struct file *file, void *fh, struct v4l2_modulator *a);
	int (*vidioc_s_modulator)(struct file *file, void *fh, const struct v4l2_modulator *a);
	int (*vidioc_g_pixelaspect)(struct file *file, void *fh, int buf_type, struct v4l2_fract *aspect);
	int (*vidioc_g_selection)(struct file *file, void *fh, struct v4l2_selection *s);
	int (*vidioc_s_selection)(struct file *file, void *fh, struct v4l2_selection *s);
	int (*vidioc_g_jpegcomp)(struct file *file, void *fh, struct v4l2_jpegcompression *a);
	int (*vidioc_s_jpegcomp)(struct file *file, void *fh, const struct v4l2_jpegcompression *a);
	int (*vidioc_g_enc_index)(struct file *file, void *fh, struct v4l2_enc_idx *a);
	int (*vidioc_encoder_cmd)(struct file *file, void *fh, struct v4l2_encoder_cmd *a);
	int (*vidioc_try_encoder_cmd)(struct file *file, void *fh, struct v4l2_encoder_cmd *a);
	int (*vidioc_decoder_cmd)(struct file *file, void *fh, struct v4l2_decoder_cmd *a);
	int (*vidioc_try_decoder_cmd)(struct file *file, void *fh, struct v4l2_decoder_cmd *a);
	int (*vidioc_g_parm)(struct file *file, void *fh, struct v4l2_streamparm *a);
	int (*vidioc_s_parm)(struct file *file, void *fh, struct v4l2_streamparm *a);
	int (*vidioc_g_tuner)(struct file *file, void *fh, struct v4l2_tuner *a);
	int (*vidioc_s_tuner)(struct file *file, void *fh, const struct v4l2_tuner *a);
	int (*vidioc_g_frequency)(struct file *file, void *fh, struct v4l2_frequency *a);
	int (*vidioc_s_frequency)(struct file *file, void *fh, const struct v4l2_frequency *a);
	int (*vidioc_enum_freq_bands)(struct file *file, void *fh, struct v4l2_frequency_band *band);
	int (*vidioc_g_sliced_vbi_cap)(struct file *file, void *fh, struct v4l2_sliced_vbi_cap *a);
	int (*vidioc_log_status)(struct file *file, void *fh);
	int (*vidioc_s_hw_freq_seek)(struct file *file, void *fh, const struct v4l2_hw_freq_seek *a);
	int (*vidioc_g_register)(struct file *file, void *fh, struct v4l2_dbg_register *reg);
	int (*vidioc_s_register)(struct file *file, void *fh, const struct v4l2_dbg_register *reg);
	int (*vidioc_g_chip_info)(struct file *file, void *fh, struct v4l2_dbg_chip_info *chip);
	int (*vidioc_enum_framesizes)(struct file *file, void *fh, struct v4l2_frmsizeenum *fsize);
	int (*vidioc_enum_frameintervals)(struct file *file, void *fh, struct v4l2_frmivalenum *fival);
	int (*vidioc_s_dv_timings)(struct file *file, void *fh, struct v4l2_dv_timings *timings);
	int (*vidioc_g_dv_timings)(struct file *file, void *fh, struct v4l2_dv_timings *timings);
	int (*vidioc_query_dv_timings)(struct file *file, void *fh, struct v4l2_dv_timings *timings);
	int (*vidioc_enum_dv_timings)(struct file *file, void *fh, struct v4l2_enum_dv_timings *timings);
	int (*vidioc_dv_timings_cap)(struct file *file, void *fh, struct v4l2_dv_timings_cap *cap);
	int (*vidioc_g_edid)(struct file *file, void *fh, struct v4l2_edid *edid);
	int (*vidioc_s_edid)(struct file *file, void *fh, struct v4l2_edid *edid);
	int (*vidioc_subscribe_event)(struct v4l2_fh *fh, const struct v4l2_event_subscription *sub);
	int (*vidioc_unsubscribe_event)(struct v4l2_fh *fh, const struct v4l2_event_subscription *sub);
	long (*vidioc_default)(struct file *file, void *fh, bool valid_prio, unsigned int cmd, void *arg);
};
typedef long (*v4l2_kioctl)(struct file *file, unsigned int cmd, void *arg);
struct v4l2_event_time32 {
	__u32 type;
	union {
		struct v4l2_event_vsync vsync;
		struct v4l2_event_ctrl ctrl;
		struct v4l2_event_frame_sync frame_sync;
		struct v4l2_event_src_change src_change;
		struct v4l2_event_motion_det motion_det;
		__u8 data[64];
	} u;
	__u32 pending;
	__u32 sequence;
	struct old_timespec32 timestamp;
	__u32 id;
	__u32 reserved[8];
};
struct v4l2_buffer_time32 {
	__u32 index;
	__u32 type;
	__u32 bytesused;
	__u32 flags;
	__u32 field;
	struct old_timeval32 timestamp;
	struct v4l2_timecode timecode;
	__u32 sequence;
	__u32 memory;
	union {
		__u32 offset;
		unsigned long userptr;
		struct v4l2_plane *planes;
		__s32 fd;
	} m;
	__u32 length;
	__u32 reserved2;
	union {
		__s32 request_fd;
		__u32 reserved;
	};
};
const char *v4l2_norm_to_name(v4l2_std_id id);
void v4l2_video_std_frame_period(int id, struct v4l2_fract *frameperiod);
int v4l2_video_std_construct(struct v4l2_standard *vs, int id, const char *name);
int v4l_video_std_enumstd(struct v4l2_standard *vs, v4l2_std_id id);
void v4l_printk_ioctl(const char *prefix, unsigned int cmd);
extern const char *v4l2_field_names[];
extern const char *v4l2_type_names[];
long int v4l2_compat_ioctl32(struct file *file, unsigned int cmd, unsigned long arg);
unsigned int v4l2_compat_translate_cmd(unsigned int cmd);
int v4l2_compat_get_user(void *arg, void *parg, unsigned int cmd);
int v4l2_compat_put_user(void *arg, void *parg, unsigned int cmd);
int v4l2_compat_get_array_args(struct file *file, void *mbuf, void *user_ptr, size_t array_size, unsigned int cmd, void *arg);
int v4l2_compat_put_array_args(struct file *file, void *user_ptr, void *mbuf, size_t array_size, unsigned int cmd, void *arg);
long int video_usercopy(struct file *file, unsigned int cmd, unsigned long int arg, v4l2_kioctl func);
long int video_ioctl2(struct file *file, unsigned int cmd, unsigned long int arg);
#endif
