#ifndef QZ_ASM_GENERIC_DEVICE_H
#define QZ_ASM_GENERIC_DEVICE_H
struct pdev_archdata {
	int __qz_none;
};
#endif
