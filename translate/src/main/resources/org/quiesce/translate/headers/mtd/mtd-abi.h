#ifndef QZ_MTD_MTD_ABI_H
#define QZ_MTD_MTD_ABI_H
struct mtd_ecc_stats {
	__u32 corrected;
	__u32 failed;
	__u32 badblocks;
};
#endif
