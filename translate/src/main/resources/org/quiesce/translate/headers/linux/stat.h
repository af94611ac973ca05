#ifndef QZ_LINUX_STAT_H
#define QZ_LINUX_STAT_H
#define S_ISREG(a_) (((a_)& S_IFMT) == S_IFREG)
#define S_ISBLK(a_) (((a_)& S_IFMT) == S_IFBLK)
struct kstat {
	umode_t mode;
	uint32_t blksize;
	u64 attributes;
	dev_t dev;
	dev_t rdev;
	kuid_t uid;
	kgid_t gid;
	loff_t size;
	struct timespec64 atime;
	u64 blocks;
};
#endif
