#ifndef QZ_ASM_GENERIC_HYPERV_TLFS_H
#define QZ_ASM_GENERIC_HYPERV_TLFS_H
struct input {
	int __qz_none;
};
#endif
