#ifndef QZ_LINUX_EXPORTFS_H
#define QZ_LINUX_EXPORTFS_H
struct fid {
	union {
		struct {
			u32 block;
			u32 generation;
		} udf;
		__u32 raw[0];
	};
};
#endif
