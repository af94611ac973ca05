#ifndef QZ_VIDEO_OMAPVRFB_H
#define QZ_VIDEO_OMAPVRFB_H
struct vrfb;
struct vrfb {
	u8 context;
	void *vaddr[4];
	unsigned long paddr[4];
	u16 xres;
	u16 yres;
	u16 xoffset;
	u16 yoffset;
	u8 bytespp;
	bool yuv_mode;
};
int omap_vrfb_request_ctx(struct vrfb *vrfb);
void omap_vrfb_release_ctx(struct vrfb *vrfb);
void omap_vrfb_setup(struct vrfb *vrfb, unsigned long paddr, u16 width, u16 height, unsigned bytespp, bool yuv_mode);
#endif
