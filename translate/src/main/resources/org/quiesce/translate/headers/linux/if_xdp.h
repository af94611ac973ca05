#ifndef QZ_LINUX_IF_XDP_H
#define QZ_LINUX_IF_XDP_H
struct xdp_desc {
	__u64 addr;
	__u32 len;
	__u32 options;
};
#endif
