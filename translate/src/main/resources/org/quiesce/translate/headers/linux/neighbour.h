#ifndef QZ_LINUX_NEIGHBOUR_H
#define QZ_LINUX_NEIGHBOUR_H
struct ndmsg {
	__u8 ndm_family;
	__u8 ndm_pad1;
	__u16 ndm_pad2;
	__s32 ndm_ifindex;
	__u16 ndm_state;
	__u8 ndm_flags;
	__u8 ndm_type;
};
#endif
