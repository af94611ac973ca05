#ifndef QZ_LINUX_FB_H
#define QZ_LINUX_FB_H
struct apertures_struct;
struct backlight_device;
struct device_node;
struct fb_cmap;
struct fb_copyarea;
struct fb_cursor;
struct fb_deferred_io;
struct fb_fillrect;
struct fb_fix_screeninfo;
struct fb_image;
struct fb_info;
struct fb_monspecs;
struct fb_ops;
struct fb_pixmap;
struct fb_var_screeninfo;
struct fb_videomode;
struct i2c_adapter;
struct notifier_block;
struct page;
struct vm_area_struct;
#define FBIOGET_VBLANK _IOR('F', 0x12, struct fb_vblank)
#define FBIO_WAITFORVSYNC _IOW('F', 0x20, __u32)
#define FB_TYPE_PACKED_PIXELS 0
#define FB_VISUAL_MONO01 0
#define FB_VISUAL_TRUECOLOR 2
#define FB_VISUAL_PSEUDOCOLOR 3
#define FB_VISUAL_DIRECTCOLOR 4
#define FB_ACCEL_NONE 0
#define FB_ACTIVATE_NOW 0
#define FB_SYNC_HOR_HIGH_ACT 1
#define FB_SYNC_VERT_HIGH_ACT 2
#define FB_VMODE_NONINTERLACED 0
#define FB_VMODE_INTERLACED 1
#define FB_VMODE_MASK 255
#define VESA_VSYNC_SUSPEND 1
#define VESA_HSYNC_SUSPEND 2
#define VESA_POWERDOWN 3
#define FB_VBLANK_HAVE_COUNT 0x10
#define FB_VBLANK_HAVE_VCOUNT 0x20
#define FB_VBLANK_VSYNCING 0x80
#define FB_VBLANK_HAVE_VSYNC 0x100
#define FB_EVENT_BLANK 9
#define FBINFO_DEFAULT 0
#define FBINFO_HWACCEL_YPAN 0x2000
#define FBINFO_FLAG_DEFAULT 0U
struct fb_fix_screeninfo {
	char id[16];
	unsigned long smem_start;
	__u32 smem_len;
	__u32 type;
	__u32 type_aux;
	__u32 visual;
	__u16 xpanstep;
	__u16 ypanstep;
	__u16 ywrapstep;
	__u32 line_length;
	unsigned long mmio_start;
	__u32 mmio_len;
	__u32 accel;
	__u16 capabilities;
	__u16 reserved[2];
};
struct fb_bitfield {
	__u32 offset;
	__u32 length;
	__u32 msb_right;
};
struct fb_var_screeninfo {
	__u32 xres;
	__u32 yres;
	__u32 xres_virtual;
	__u32 yres_virtual;
	__u32 xoffset;
	__u32 yoffset;
	__u32 bits_per_pixel;
	__u32 grayscale;
	struct fb_bitfield red;
	struct fb_bitfield green;
	struct fb_bitfield blue;
	struct fb_bitfield transp;
	__u32 nonstd;
	__u32 activate;
	__u32 height;
	__u32 width;
	__u32 accel_flags;
	__u32 pixclock;
	__u32 left_margin;
	__u32 right_margin;
	__u32 upper_margin;
	__u32 lower_margin;
	__u32 hsync_len;
	__u32 vsync_len;
	__u32 sync;
	__u32 vmode;
	__u32 rotate;
	__u32 colorspace;
	__u32 reserved[4];
};
struct fb_cmap {
	__u32 start;
	__u32 len;
	__u16 *red;
	__u16 *green;
	__u16 *blue;
	__u16 *transp;
};
enum { FB_BLANK_UNBLANK, FB_BLANK_NORMAL, FB_BLANK_VSYNC_SUSPEND, FB_BLANK_HSYNC_SUSPEND, FB_BLANK_POWERDOWN };
struct fb_vblank {
	__u32 flags;
	__u32 count;
	__u32 vcount;
	__u32 hcount;
	__u32 reserved[4];
};
struct fb_copyarea {
	__u32 dx;
	__u32 dy;
	__u32 width;
	__u32 height;
	__u32 sx;
	__u32 sy;
};
struct fb_fillrect {
	__u32 dx;
	__u32 dy;
	__u32 width;
	__u32 height;
	__u32 color;
	__u32 rop;
};
struct fb_image {
	__u32 dx;
	__u32 dy;
	__u32 width;
	__u32 height;
	__u32 fg_color;
	__u32 bg_color;
	__u8 depth;
	const char *data;
	struct fb_cmap cmap;
};
struct fbcurpos {
	__u16 x;
	__u16 y;
};
struct fb_cursor {
	__u16 set;
	__u16 enable;
	__u16 rop;
	const char *mask;
	struct fbcurpos hot;
	struct fb_image image;
};
struct fb_chroma {
	int __qz_none;
};
struct fb_monspecs {
	struct fb_chroma chroma;
	struct fb_videomode *modedb;
	__u8 manufacturer[4];
	__u8 monitor[14];
	__u8 serial_no[14];
	__u8 ascii[14];
	__u32 modedb_len;
	__u32 model;
	__u32 serial;
	__u32 year;
	__u32 week;
	__u32 hfmin;
	__u32 hfmax;
	__u32 dclkmax;
	__u16 input;
	__u16 dpms;
	__u16 signal;
	__u16 vfmin;
	__u16 vfmax;
	__u16 gamma;
	__u16 misc;
	__u8 version;
	__u8 revision;
	__u8 max_x;
	__u8 max_y;
};
struct fb_event {
	struct fb_info *info;
	void *data;
};
struct fb_pixmap {
	u8 *addr;
	u32 size;
	u32 offset;
	u32 buf_align;
	u32 scan_align;
	u32 access_align;
	u32 flags;
	u32 blit_x;
};
struct fb_deferred_io_pageref {
	struct page *page;
	unsigned long offset;
	struct list_head list;
};
struct fb_deferred_io {
	unsigned long delay;
	int open_count;
	void (*deferred_io)(struct fb_info *info, struct list_head *pagelist);
};
struct fb_ops {
	struct module *owner;
	int (*fb_open)(struct fb_info *info, int user);
	int (*fb_release)(struct fb_info *info, int user);
	ssize_t (*fb_read)(struct fb_info *info, char *buf, size_t count, loff_t *ppos);
	ssize_t (*fb_write)(struct fb_info *info, const char *buf, size_t count, loff_t *ppos);
	int (*fb_check_var)(struct fb_var_screeninfo *var, struct fb_info *info);
	int (*fb_set_par)(struct fb_info *info);
	int (*fb_setcolreg)(unsigned regno, unsigned red, unsigned green, unsigned blue, unsigned transp, struct fb_info *info);
	int (*fb_setcmap)(struct fb_cmap *cmap, struct fb_info *info);
	int (*fb_blank)(int blank, struct fb_info *info);
	int (*fb_pan_display)(struct fb_var_screeninfo *var, struct fb_info *info);
	void (*fb_fillrect)(struct fb_info *info, const struct fb_fillrect *rect);
	void (*fb_copyarea)(struct fb_info *info, const struct fb_copyarea *region);
	void (*fb_imageblit)(struct fb_info *info, const struct fb_image *image);
	int (*fb_cursor)(struct fb_info *info, struct fb_cursor *cursor);
	int (*fb_sync)(struct fb_info *info);
	int (*fb_ioctl)(struct fb_info *info, unsigned int cmd, unsigned long arg);
	int (*fb_compat_ioctl)(struct fb_info *info, unsigned cmd, unsigned long arg);
	int (*fb_mmap)(struct fb_info *info, struct vm_area_struct *vma);
	void (*fb_destroy)(struct fb_info *info);
};
struct fb_tilemap {
	__u32 width;
	__u32 height;
	__u32 depth;
	__u32 length;
	const __u8 *data;
};
struct fb_tileblit {
	__u32 sx;
	__u32 sy;
	__u32 width;
	__u32 height;
	__u32 fg;
	__u32 bg;
	__u32 length;
	__u32 *indices;
};
struct fb_tilecursor {
	__u32 sx;
	__u32 sy;
	__u32 mode;
	__u32 shape;
	__u32 fg;
	__u32 bg;
};
struct aperture {
	resource_size_t base;
	resource_size_t size;
};
struct apertures_struct {
	unsigned int count;
	struct aperture ranges[0];
};
struct fb_info {
	refcount_t count;
	int node;
	int flags;
	struct mutex lock;
	struct mutex mm_lock;
	struct fb_var_screeninfo var;
	struct fb_fix_screeninfo fix;
	struct fb_monspecs monspecs;
	struct fb_pixmap pixmap;
	struct fb_cmap cmap;
	struct list_head modelist;
	struct fb_videomode *mode;
	struct backlight_device *bl_dev;
	struct delayed_work deferred_work;
	struct fb_deferred_io *fbdefio;
	const struct fb_ops *fbops;
	struct device *device;
	struct device *dev;
	union {
		char *screen_base;
		char *screen_buffer;
	};
	unsigned long screen_size;
	void *pseudo_palette;
	u32 state;
	void *fbcon_par;
	void *par;
	struct apertures_struct  *apertures;
};
struct fb_videomode {
	const char *name;
	u32 refresh;
	u32 xres;
	u32 yres;
	u32 pixclock;
	u32 left_margin;
	u32 right_margin;
	u32 upper_margin;
	u32 lower_margin;
	u32 hsync_len;
	u32 vsync_len;
	u32 sync;
	u32 vmode;
	u32 flag;
};
struct fb_modelist {
	struct list_head list;
	struct fb_videomode mode;
};
int fb_register_client(struct notifier_block *nb);
int fb_unregister_client(struct notifier_block *nb);
struct apertures_struct *alloc_apertures(unsigned int max_num);
int fb_set_var(struct fb_info *info, struct fb_var_screeninfo *var);
int fb_pan_display(struct fb_info *info, struct fb_var_screeninfo *var);
int fb_blank(struct fb_info *info, int blank);
int fb_set_var_from_user(struct fb_info *info, struct fb_var_screeninfo *var);
void cfb_fillrect(struct fb_info *info, const struct fb_fillrect *rect);
void cfb_copyarea(struct fb_info *info, const struct fb_copyarea *area);
void cfb_imageblit(struct fb_info *info, const struct fb_image *image);
void sys_fillrect(struct fb_info *info, const struct fb_fillrect *rect);
void sys_copyarea(struct fb_info *info, const struct fb_copyarea *area);
void sys_imageblit(struct fb_info *info, const struct fb_image *image);
ssize_t fb_sys_read(struct fb_info *info, char *buf, size_t count, loff_t *ppos);
ssize_t fb_sys_write(struct fb_info *info, const char *buf, size_t count, loff_t *ppos);
int register_framebuffer(struct fb_info *fb_info);
void unregister_framebuffer(struct fb_info *fb_info);
int fb_prepare_logo(struct fb_info *fb_info, int rotate);
int fb_show_logo(struct fb_info *fb_info, int rotate);
char *fb_get_buffer_offset(struct fb_info *info, struct fb_pixmap *buf, u32 size);
void fb_pad_aligned_buffer(u8 *dst, u32 d_pitch, u8 *src, u32 s_pitch, u32 height);
void fb_set_suspend(struct fb_info *info, int state);
int fb_get_color_depth(struct fb_var_screeninfo *var, struct fb_fix_screeninfo *fix);
int fb_get_options(const char *name, char **option);
void lock_fb_info(struct fb_info *info);
void unlock_fb_info(struct fb_info *info);
void __fb_pad_aligned_buffer(u8 *dst, u32 d_pitch, u8 *src, u32 s_pitch, u32 height);
int fb_deferred_io_mmap(struct fb_info *info, struct vm_area_struct *vma);
int fb_deferred_io_init(struct fb_info *info);
void fb_deferred_io_cleanup(struct fb_info *info);
struct fb_info *framebuffer_alloc(size_t size, struct device *dev);
void framebuffer_release(struct fb_info *info);
void fb_bl_default_curve(struct fb_info *fb_info, u8 off, u8 min, u8 max);
int fb_get_mode(int flags, u32 val, struct fb_var_screeninfo *var, struct fb_info *info);
int fb_validate_mode(const struct fb_var_screeninfo *var, struct fb_info *info);
const unsigned char *fb_firmware_edid(struct device *device);
void fb_edid_to_monspecs(unsigned char *edid, struct fb_monspecs *specs);
void fb_destroy_modedb(struct fb_videomode *modedb);
unsigned char *fb_ddc_read(struct i2c_adapter *adapter);
int of_get_fb_videomode(struct device_node *np, struct fb_videomode *fb, int index);
void fb_var_to_videomode(struct fb_videomode *mode, const struct fb_var_screeninfo *var);
void fb_videomode_to_var(struct fb_var_screeninfo *var, const struct fb_videomode *mode);
int fb_mode_is_equal(const struct fb_videomode *mode1, const struct fb_videomode *mode2);
int fb_add_videomode(const struct fb_videomode *mode, struct list_head *head);
const struct fb_videomode *fb_match_mode(const struct fb_var_screeninfo *var, struct list_head *head);
const struct fb_videomode *fb_find_best_mode(const struct fb_var_screeninfo *var, struct list_head *head);
const struct fb_videomode *fb_find_nearest_mode(const struct fb_videomode *mode, struct list_head *head);
void fb_destroy_modelist(struct list_head *head);
void fb_videomode_to_modelist(const struct fb_videomode *modedb, int num, struct list_head *head);
const struct fb_videomode *fb_find_best_display(const struct fb_monspecs *specs, struct list_head *head);
int fb_alloc_cmap(struct fb_cmap *cmap, int len, int transp);
void fb_dealloc_cmap(struct fb_cmap *cmap);
int fb_set_cmap(struct fb_cmap *cmap, struct fb_info *fb_info);
void fb_invert_cmaps(void);
extern const struct fb_videomode vesa_modes[];
int fb_find_mode(struct fb_var_screeninfo *var, struct fb_info *info, const char *mode_option, const struct fb_videomode *db, unsigned int dbsize, const struct fb_videomode *default_mode, unsigned int default_bpp);
#endif
