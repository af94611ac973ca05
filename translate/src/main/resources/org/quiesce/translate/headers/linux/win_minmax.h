#ifndef QZ_LINUX_WIN_MINMAX_H
#define QZ_LINUX_WIN_MINMAX_H
struct minmax_sample {
	u32 t;
	u32 v;
};
struct minmax {
	struct minmax_sample s[3];
};
#endif
