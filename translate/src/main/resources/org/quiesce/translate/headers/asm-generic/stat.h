#ifndef QZ_ASM_GENERIC_STAT_H
#define QZ_ASM_GENERIC_STAT_H
struct stat {
	long st_size;
};
#endif
