#ifndef QZ_MEDIA_V4L2_UVC_H
#define QZ_MEDIA_V4L2_UVC_H
struct uvc_format_desc;
struct uvc_format_desc {
	char *name;
	u8 guid[16];
	u32 fcc;
};
struct uvc_format_desc *uvc_format_by_guid(const u8 guid[16]);
#endif
