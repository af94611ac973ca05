#ifndef QZ_LINUX_XFRM_H
#define QZ_LINUX_XFRM_H
#include <asm-generic/posix_types.h>
#define XFRM_MODE_TRANSPORT 0
typedef union {
	__be32 a4;
	__be32 a6[4];
} xfrm_address_t;
struct xfrm_id {
	xfrm_address_t daddr;
	__be32 spi;
	__u8 proto;
};
struct xfrm_selector {
	xfrm_address_t daddr;
	xfrm_address_t saddr;
	__be16 dport;
	__be16 dport_mask;
	__be16 sport;
	__be16 sport_mask;
	__u16 family;
	__u8 proto;
	int ifindex;
	__kernel_uid32_t user;
};
struct xfrm_replay_state {
	__u32 oseq;
	__u32 seq;
	__u32 bitmap;
};
struct xfrm_stats {
	__u32 replay_window;
	__u32 replay;
};
struct xfrm_mark {
	__u32 v;
	__u32 m;
};
#endif
