#ifndef QZ_LINUX_FONT_H
#define QZ_LINUX_FONT_H
struct font_desc;
struct font_desc {
	int idx;
	const char *name;
	unsigned int width;
	unsigned int height;
	unsigned int charcount;
	const void *data;
};
const struct font_desc *find_font(const char *name);
#endif
