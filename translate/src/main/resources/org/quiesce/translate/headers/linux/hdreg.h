#ifndef QZ_LINUX_HDREG_H
#define QZ_LINUX_HDREG_H
struct hd_geometry {
	unsigned char heads;
	unsigned char sectors;
	unsigned short cylinders;
	unsigned long start;
};
#endif
