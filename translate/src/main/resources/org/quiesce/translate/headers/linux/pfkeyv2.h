#ifndef QZ_LINUX_PFKEYV2_H
#define QZ_LINUX_PFKEYV2_H
struct sadb_alg {
	__u8 sadb_alg_id;
};
#endif
