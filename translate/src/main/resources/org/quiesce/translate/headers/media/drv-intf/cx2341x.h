#ifndef QZ_MEDIA_DRV_INTF_CX2341X_H
#define QZ_MEDIA_DRV_INTF_CX2341X_H
#include <linux/v4l2-controls.h>
#include <media/v4l2-ctrls.h>
struct cx2341x_handler;
struct cx2341x_handler_ops;
struct cx2341x_mpeg_params;
struct v4l2_ctrl;
struct v4l2_ext_controls;
struct v4l2_queryctrl;
#define CX2341X_MBOX_MAX_DATA 0x10
#define CX2341X_FIRM_ENC_FILENAME "v4l-cx2341x-enc.fw"
#define CX2341X_FIRM_DEC_FILENAME "v4l-cx2341x-dec.fw"
#define CX2341X_DEC_PING_FW 0
#define CX2341X_DEC_START_PLAYBACK 1
#define CX2341X_DEC_STOP_PLAYBACK 2
#define CX2341X_DEC_SET_PLAYBACK_SPEED 3
#define CX2341X_DEC_STEP_VIDEO 5
#define CX2341X_DEC_SET_DMA_BLOCK_SIZE 8
#define CX2341X_DEC_GET_XFER_INFO 9
#define CX2341X_DEC_GET_DMA_STATUS 10
#define CX2341X_DEC_SCHED_DMA_FROM_HOST 11
#define CX2341X_DEC_PAUSE_PLAYBACK 13
#define CX2341X_DEC_HALT_FW 14
#define CX2341X_DEC_SET_STANDARD 0x10
#define CX2341X_DEC_GET_VERSION 17
#define CX2341X_DEC_SET_STREAM_INPUT 20
#define CX2341X_DEC_GET_TIMING_INFO 21
#define CX2341X_DEC_SET_AUDIO_MODE 22
#define CX2341X_DEC_SET_EVENT_NOTIFICATION 23
#define CX2341X_DEC_SET_DISPLAY_BUFFERS 24
#define CX2341X_DEC_EXTRACT_VBI 25
#define CX2341X_DEC_SET_DECODER_SOURCE 26
#define CX2341X_DEC_SET_PREBUFFERING 30
#define CX2341X_ENC_PING_FW 0x80
#define CX2341X_ENC_START_CAPTURE 129
#define CX2341X_ENC_STOP_CAPTURE 130
#define CX2341X_ENC_SET_AUDIO_ID 137
#define CX2341X_ENC_SET_VIDEO_ID 139
#define CX2341X_ENC_SET_PCR_ID 141
#define CX2341X_ENC_SET_FRAME_RATE 143
#define CX2341X_ENC_SET_FRAME_SIZE 145
#define CX2341X_ENC_SET_BIT_RATE 149
#define CX2341X_ENC_SET_GOP_PROPERTIES 151
#define CX2341X_ENC_SET_ASPECT_RATIO 153
#define CX2341X_ENC_SET_DNR_FILTER_MODE 155
#define CX2341X_ENC_SET_DNR_FILTER_PROPS 157
#define CX2341X_ENC_SET_CORING_LEVELS 159
#define CX2341X_ENC_SET_SPATIAL_FILTER_TYPE 161
#define CX2341X_ENC_SET_VBI_LINE 183
#define CX2341X_ENC_SET_STREAM_TYPE 185
#define CX2341X_ENC_SET_OUTPUT_PORT 187
#define CX2341X_ENC_SET_AUDIO_PROPERTIES 189
#define CX2341X_ENC_HALT_FW 195
#define CX2341X_ENC_GET_VERSION 196
#define CX2341X_ENC_SET_GOP_CLOSURE 197
#define CX2341X_ENC_GET_SEQ_END 198
#define CX2341X_ENC_SET_PGM_INDEX_INFO 199
#define CX2341X_ENC_SET_VBI_CONFIG 200
#define CX2341X_ENC_SET_DMA_BLOCK_SIZE 201
#define CX2341X_ENC_GET_PREV_DMA_INFO_MB_10 202
#define CX2341X_ENC_GET_PREV_DMA_INFO_MB_9 203
#define CX2341X_ENC_SCHED_DMA_TO_HOST 204
#define CX2341X_ENC_INITIALIZE_INPUT 205
#define CX2341X_ENC_SET_FRAME_DROP_RATE 208
#define CX2341X_ENC_PAUSE_ENCODER 210
#define CX2341X_ENC_REFRESH_INPUT 211
#define CX2341X_ENC_SET_COPYRIGHT 212
#define CX2341X_ENC_SET_EVENT_NOTIFICATION 213
#define CX2341X_ENC_SET_NUM_VSYNC_LINES 214
#define CX2341X_ENC_SET_PLACEHOLDER 215
#define CX2341X_ENC_MUTE_VIDEO 217
#define CX2341X_ENC_MUTE_AUDIO 218
#define CX2341X_ENC_SET_VERT_CROP_LINE 219
#define CX2341X_ENC_MISC 220
#define CX2341X_OSD_GET_FRAMEBUFFER 65
#define CX2341X_OSD_GET_PIXEL_FORMAT 66
#define CX2341X_OSD_SET_PIXEL_FORMAT 67
#define CX2341X_OSD_GET_STATE 68
#define CX2341X_OSD_SET_STATE 69
#define CX2341X_OSD_GET_OSD_COORDS 70
#define CX2341X_OSD_SET_OSD_COORDS 71
#define CX2341X_OSD_GET_SCREEN_COORDS 72
#define CX2341X_OSD_SET_SCREEN_COORDS 73
#define CX2341X_OSD_GET_GLOBAL_ALPHA 74
#define CX2341X_OSD_SET_GLOBAL_ALPHA 75
#define CX2341X_OSD_SET_BLEND_COORDS 76
#define CX2341X_OSD_GET_FLICKER_STATE 79
#define CX2341X_OSD_SET_FLICKER_STATE 80
#define CX2341X_OSD_BLT_COPY 82
#define CX2341X_OSD_BLT_FILL 83
#define CX2341X_OSD_BLT_TEXT 84
#define CX2341X_OSD_SET_FRAMEBUFFER_WINDOW 86
#define CX2341X_OSD_SET_CHROMA_KEY 96
#define CX2341X_OSD_GET_ALPHA_CONTENT_INDEX 97
#define CX2341X_OSD_SET_ALPHA_CONTENT_INDEX 98
enum cx2341x_port { CX2341X_PORT_MEMORY, CX2341X_PORT_STREAMING, CX2341X_PORT_SERIAL };
enum cx2341x_cap { CX2341X_CAP_HAS_SLICED_VBI = 1, CX2341X_CAP_HAS_TS, CX2341X_CAP_HAS_AC3 = 4 };
struct cx2341x_mpeg_params {
	u32 capabilities;
	enum cx2341x_port port;
	u16 width;
	u16 height;
	u16 is_50hz;
	enum v4l2_mpeg_stream_type stream_type;
	enum v4l2_mpeg_stream_vbi_fmt stream_vbi_fmt;
	u16 stream_insert_nav_packets;
	enum v4l2_mpeg_audio_sampling_freq audio_sampling_freq;
	enum v4l2_mpeg_audio_encoding audio_encoding;
	enum v4l2_mpeg_audio_l2_bitrate audio_l2_bitrate;
	enum v4l2_mpeg_audio_ac3_bitrate audio_ac3_bitrate;
	enum v4l2_mpeg_audio_mode audio_mode;
	enum v4l2_mpeg_audio_mode_extension audio_mode_extension;
	enum v4l2_mpeg_audio_emphasis audio_emphasis;
	enum v4l2_mpeg_audio_crc audio_crc;
	u32 audio_properties;
	u16 audio_mute;
	enum v4l2_mpeg_video_encoding video_encoding;
	enum v4l2_mpeg_video_aspect video_aspect;
	u16 video_b_frames;
	u16 video_gop_size;
	u16 video_gop_closure;
	enum v4l2_mpeg_video_bitrate_mode video_bitrate_mode;
	u32 video_bitrate;
	u32 video_bitrate_peak;
	u16 video_temporal_decimation;
	u16 video_mute;
	u32 video_mute_yuv;
	enum v4l2_mpeg_cx2341x_video_spatial_filter_mode video_spatial_filter_mode;
	u16 video_spatial_filter;
	enum v4l2_mpeg_cx2341x_video_luma_spatial_filter_type video_luma_spatial_filter_type;
	enum v4l2_mpeg_cx2341x_video_chroma_spatial_filter_type video_chroma_spatial_filter_type;
	enum v4l2_mpeg_cx2341x_video_temporal_filter_mode video_temporal_filter_mode;
	u16 video_temporal_filter;
	enum v4l2_mpeg_cx2341x_video_median_filter_type video_median_filter_type;
	u16 video_luma_median_filter_top;
	u16 video_luma_median_filter_bottom;
	u16 video_chroma_median_filter_top;
	u16 video_chroma_median_filter_bottom;
};
typedef int (*cx2341x_mbox_func)(void *priv, u32 cmd, int in, int out, u32 data[CX2341X_MBOX_MAX_DATA]);
struct cx2341x_handler_ops {
	int (*s_audio_sampling_freq)(struct cx2341x_handler *hdl, u32 val);
	int (*s_audio_mode)(struct cx2341x_handler *hdl, u32 val);
	int (*s_video_encoding)(struct cx2341x_handler *hdl, u32 val);
	int (*s_stream_vbi_fmt)(struct cx2341x_handler *hdl, u32 val);
};
struct cx2341x_handler {
	u32 capabilities;
	enum cx2341x_port port;
	u16 width;
	u16 height;
	u16 is_50hz;
	u32 audio_properties;
	struct v4l2_ctrl_handler hdl;
	void *priv;
	cx2341x_mbox_func func;
	const struct cx2341x_handler_ops *ops;
	struct v4l2_ctrl *stream_vbi_fmt;
	struct {
		struct v4l2_ctrl *audio_sampling_freq;
		struct v4l2_ctrl *audio_encoding;
		struct v4l2_ctrl *audio_l2_bitrate;
		struct v4l2_ctrl *audio_mode;
		struct v4l2_ctrl *audio_mode_extension;
		struct v4l2_ctrl *audio_emphasis;
		struct v4l2_ctrl *audio_crc;
		struct v4l2_ctrl *audio_ac3_bitrate;
	};
	struct {
		struct v4l2_ctrl *video_b_frames;
		struct v4l2_ctrl *video_gop_size;
	};
	struct {
		struct v4l2_ctrl *stream_type;
		struct v4l2_ctrl *video_encoding;
		struct v4l2_ctrl *video_bitrate_mode;
		struct v4l2_ctrl *video_bitrate;
		struct v4l2_ctrl *video_bitrate_peak;
	};
	struct {
		struct v4l2_ctrl *video_mute;
		struct v4l2_ctrl *video_mute_yuv;
	};
	struct {
		struct v4l2_ctrl *video_spatial_filter_mode;
		struct v4l2_ctrl *video_temporal_filter_mode;
		struct v4l2_ctrl *video_median_filter_type;
	};
	struct {
		struct v4l2_ctrl *video_luma_spatial_filter_type;
		struct v4l2_ctrl *video_chroma_spatial_filter_type;
	};
	struct {
		struct v4l2_ctrl *video_spatial_filter;
		struct v4l2_ctrl *video_temporal_filter;
	};
	struct {
		struct v4l2_ctrl *video_luma_median_filter_top;
		struct v4l2_ctrl *video_luma_median_filter_bottom;
		struct v4l2_ctrl *video_chroma_median_filter_top;
		struct v4l2_ctrl *video_chroma_median_filter_bottom;
	};
};
extern const u32 cx2341x_mpeg_ctrls[];
int cx2341x_update(void *priv, cx2341x_mbox_func func, const struct cx2341x_mpeg_params *old, const struct cx2341x_mpeg_params *new);
int cx2341x_ctrl_query(const struct cx2341x_mpeg_params *params, struct v4l2_queryctrl *qctrl);
const char *const *cx2341x_ctrl_get_menu(const struct cx2341x_mpeg_params *p, u32 id);
int cx2341x_ext_ctrls(struct cx2341x_mpeg_params *params, int busy, struct v4l2_ext_controls *ctrls, unsigned int cmd);
void cx2341x_fill_defaults(struct cx2341x_mpeg_params *p);
void cx2341x_log_status(const struct cx2341x_mpeg_params *p, const char *prefix);
int cx2341x_handler_init(struct cx2341x_handler *cxhdl, unsigned nr_of_controls_hint);
void cx2341x_handler_set_50hz(struct cx2341x_handler *cxhdl, int is_50hz);
int cx2341x_handler_setup(struct cx2341x_handler *cxhdl);
void cx2341x_handler_set_busy(struct cx2341x_handler *cxhdl, int busy);
#endif
