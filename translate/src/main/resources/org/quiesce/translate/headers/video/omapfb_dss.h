#ifndef QZ_VIDEO_OMAPFB_DSS_H
#define QZ_VIDEO_OMAPFB_DSS_H
#include <linux/platform_data/omapdss.h>
struct device_node;
struct omap_dss_device;
struct omap_dss_driver;
struct omap_overlay;
struct omap_overlay_info;
struct omap_overlay_manager;
struct omap_overlay_manager_info;
struct omap_video_timings;
struct omapdss_dpi_ops;
struct omapdss_dsi_ops;
struct omapdss_dvi_ops;
struct omapdss_hdmi_ops;
struct omapdss_sdi_ops;
#define DISPC_IRQ_VSYNC 2
#define DISPC_IRQ_EVSYNC_EVEN 4
#define DISPC_IRQ_EVSYNC_ODD 8
#define DISPC_IRQ_VSYNC2 0x40000
#define for_each_dss_dev(a_) while((a_ = omap_dss_get_next_device(a_))!= NULL)
enum omap_display_type { OMAP_DISPLAY_TYPE_DPI = 1, OMAP_DISPLAY_TYPE_DSI = 8, OMAP_DISPLAY_TYPE_VENC = 0x10, OMAP_DISPLAY_TYPE_HDMI = 0x20, OMAP_DISPLAY_TYPE_DVI = 0x40 };
enum omap_plane { OMAP_DSS_VIDEO1 = 1 };
enum omap_channel { OMAP_DSS_CHANNEL_LCD, OMAP_DSS_CHANNEL_LCD2 = 2 };
enum omap_color_mode { OMAP_DSS_COLOR_RGB16 = 0x40, OMAP_DSS_COLOR_RGB24U = 0x80, OMAP_DSS_COLOR_RGB24P = 0x100, OMAP_DSS_COLOR_YUV2 = 0x200, OMAP_DSS_COLOR_UYVY = 0x400, OMAP_DSS_COLOR_ARGB32 = 0x800, OMAP_DSS_COLOR_RGBX32 = 0x2000 };
enum omap_dss_trans_key_type { OMAP_DSS_COLOR_KEY_GFX_DST, OMAP_DSS_COLOR_KEY_VID_SRC };
enum omap_dss_signal_level { __qz_omap_dss_signal_level };
enum omap_dss_signal_edge { __qz_omap_dss_signal_edge };
enum omap_dss_venc_type { __qz_omap_dss_venc_type };
enum omap_dss_dsi_pixel_format { __qz_omap_dss_dsi_pixel_format };
enum omap_dss_dsi_mode { __qz_omap_dss_dsi_mode };
enum omap_display_caps { __qz_omap_display_caps };
enum omap_dss_display_state { OMAP_DSS_DISPLAY_DISABLED };
enum omap_dss_rotation_type { OMAP_DSS_ROT_DMA = 1, OMAP_DSS_ROT_VRFB };
enum omap_overlay_caps { OMAP_DSS_OVL_CAP_SCALE = 1, OMAP_DSS_OVL_CAP_GLOBAL_ALPHA, OMAP_DSS_OVL_CAP_ZORDER = 8 };
enum omap_dss_output_id { __qz_omap_dss_output_id };
enum omap_dss_dsi_trans_mode { __qz_omap_dss_dsi_trans_mode };
struct omap_dss_dsi_config {
	enum omap_dss_dsi_mode mode;
	enum omap_dss_dsi_pixel_format pixel_format;
	const struct omap_video_timings *timings;
	enum omap_dss_dsi_trans_mode trans_mode;
};
struct omap_video_timings {
	u16 x_res;
	u16 y_res;
	u32 pixelclock;
	u16 hsw;
	u16 hfp;
	u16 hbp;
	u16 vsw;
	u16 vfp;
	u16 vbp;
	enum omap_dss_signal_level vsync_level;
	enum omap_dss_signal_level hsync_level;
	bool interlace;
	enum omap_dss_signal_edge data_pclk_edge;
	enum omap_dss_signal_level de_level;
	enum omap_dss_signal_edge sync_pclk_edge;
};
struct omap_dss_cpr_coefs {
	s16 rr;
	s16 rg;
	s16 rb;
	s16 gr;
	s16 gb;
	s16 br;
	s16 bg;
	s16 bb;
};
struct omap_overlay_info {
	dma_addr_t paddr;
	u16 screen_width;
	u16 width;
	u16 height;
	enum omap_color_mode color_mode;
	u8 rotation;
	enum omap_dss_rotation_type rotation_type;
	bool mirror;
	u16 pos_x;
	u16 pos_y;
	u16 out_width;
	u16 out_height;
	u8 global_alpha;
	u8 zorder;
};
struct omap_overlay {
	struct kobject kobj;
	struct list_head list;
	const char *name;
	enum omap_plane id;
	enum omap_color_mode supported_modes;
	enum omap_overlay_caps caps;
	struct omap_overlay_manager *manager;
	int (*enable)(struct omap_overlay *ovl);
	int (*disable)(struct omap_overlay *ovl);
	bool (*is_enabled)(struct omap_overlay *ovl);
	int (*set_overlay_info)(struct omap_overlay *ovl, struct omap_overlay_info *info);
	void (*get_overlay_info)(struct omap_overlay *ovl, struct omap_overlay_info *info);
	struct omap_dss_device *(*get_device)(struct omap_overlay *ovl);
};
struct omap_overlay_manager_info {
	u32 default_color;
	enum omap_dss_trans_key_type trans_key_type;
	u32 trans_key;
	bool trans_enabled;
	bool partial_alpha_enabled;
};
struct omap_overlay_manager {
	struct kobject kobj;
	const char *name;
	enum omap_channel id;
	struct list_head overlays;
	struct omap_dss_device *output;
	int (*set_output)(struct omap_overlay_manager *mgr, struct omap_dss_device *output);
	int (*set_manager_info)(struct omap_overlay_manager *mgr, struct omap_overlay_manager_info *info);
	void (*get_manager_info)(struct omap_overlay_manager *mgr, struct omap_overlay_manager_info *info);
	int (*apply)(struct omap_overlay_manager *mgr);
	struct omap_dss_device *(*get_device)(struct omap_overlay_manager *mgr);
};
struct omap_dss_device {
	struct kobject kobj;
	struct device *dev;
	struct module *owner;
	char alias[16];
	enum omap_display_type type;
	enum omap_display_type output_type;
	union {
		struct {
			u8 data_lines;
		} dpi;
		struct {
			int module;
		} dsi;
		struct {
			enum omap_dss_venc_type type;
		} venc;
	} phy;
	struct {
		struct omap_video_timings timings;
	} panel;
	const char *name;
	const char *driver_name;
	void *data;
	struct omap_dss_driver *driver;
	union {
		const struct omapdss_dpi_ops *dpi;
		const struct omapdss_sdi_ops *sdi;
		const struct omapdss_dvi_ops *dvi;
		const struct omapdss_hdmi_ops *hdmi;
		const struct omapdss_dsi_ops *dsi;
	} ops;
	enum omap_display_caps caps;
	struct omap_dss_device *src;
	enum omap_dss_display_state state;
	struct list_head list;
	enum omap_channel dispc_channel;
	enum omap_dss_output_id id;
	int port_num;
	struct omap_overlay_manager *manager;
	struct omap_dss_device *dst;
};
struct omap_dss_driver {
	int (*probe)(struct omap_dss_device *);
	void (*remove)(struct omap_dss_device *);
	int (*connect)(struct omap_dss_device *dssdev);
	void (*disconnect)(struct omap_dss_device *dssdev);
	int (*enable)(struct omap_dss_device *display);
	void (*disable)(struct omap_dss_device *display);
	int (*run_test)(struct omap_dss_device *display, int test);
	int (*update)(struct omap_dss_device *dssdev, u16 x, u16 y, u16 w, u16 h);
	int (*sync)(struct omap_dss_device *dssdev);
	void (*get_resolution)(struct omap_dss_device *dssdev, u16 *xres, u16 *yres);
	int (*check_timings)(struct omap_dss_device *dssdev, struct omap_video_timings *timings);
	void (*set_timings)(struct omap_dss_device *dssdev, struct omap_video_timings *timings);
	void (*get_timings)(struct omap_dss_device *dssdev, struct omap_video_timings *timings);
	int (*read_edid)(struct omap_dss_device *dssdev, u8 *buf, int len);
	bool (*detect)(struct omap_dss_device *dssdev);
};
typedef void (*omap_dispc_isr_t)(void *arg, u32 mask);
enum omapdss_version omapdss_get_version(void);
bool omapdss_is_initialized(void);
int omapdss_register_display(struct omap_dss_device *dssdev);
void omapdss_unregister_display(struct omap_dss_device *dssdev);
struct omap_dss_device *omap_dss_get_device(struct omap_dss_device *dssdev);
void omap_dss_put_device(struct omap_dss_device *dssdev);
struct omap_dss_device *omap_dss_get_next_device(struct omap_dss_device *from);
int dss_feat_get_num_mgrs(void);
int dss_feat_get_num_ovls(void);
int omap_dss_get_num_overlay_managers(void);
struct omap_overlay_manager *omap_dss_get_overlay_manager(int num);
int omap_dss_get_num_overlays(void);
struct omap_overlay *omap_dss_get_overlay(int num);
int omapdss_register_output(struct omap_dss_device *output);
void omapdss_unregister_output(struct omap_dss_device *output);
struct omap_dss_device *omap_dss_find_output(const char *name);
int omapdss_output_set_device(struct omap_dss_device *out, struct omap_dss_device *dssdev);
int omapdss_output_unset_device(struct omap_dss_device *out);
void omapdss_default_get_resolution(struct omap_dss_device *dssdev, u16 *xres, u16 *yres);
int omap_dispc_register_isr(omap_dispc_isr_t isr, void *arg, u32 mask);
int omap_dispc_unregister_isr(omap_dispc_isr_t isr, void *arg, u32 mask);
int omapdss_compat_init(void);
void omapdss_compat_uninit(void);
bool omapdss_device_is_connected(struct omap_dss_device *dssdev);
bool omapdss_device_is_enabled(struct omap_dss_device *dssdev);
struct device_node *omapdss_of_get_first_endpoint(const struct device_node *parent);
struct omap_dss_device *omapdss_of_find_source_for_first_ep(struct device_node *node);
#endif
