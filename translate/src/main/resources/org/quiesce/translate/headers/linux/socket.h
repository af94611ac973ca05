#ifndef QZ_LINUX_SOCKET_H
#define QZ_LINUX_SOCKET_H
#include <linux/uio.h>
struct msghdr;
#define sockaddr_storage __kernel_sockaddr_storage
#define AF_UNSPEC 0
#define AF_INET 2
#define AF_BRIDGE 7
#define AF_INET6 10
#define PF_INET 2
#define PF_INET6 10
#define MSG_OOB 1
#define MSG_PEEK 2
#define MSG_TRUNC 0x20
#define MSG_DONTWAIT 0x40
#define MSG_WAITALL 0x100
#define MSG_NOSIGNAL 0x4000
#define MSG_MORE 0x8000
#define SOL_TLS 0x11a
#define CMSG_DATA(a_) ((void *)(a_) + sizeof(struct cmsghdr))
#define CMSG_LEN(a_) (sizeof(struct cmsghdr) + (a_))
struct sockaddr {
	sa_family_t sa_family;
	union {
		char sa_data[14];
	};
};
struct msghdr {
	void *msg_name;
	struct iov_iter msg_iter;
	unsigned int msg_flags;
	__kernel_size_t msg_controllen;
};
struct cmsghdr {
	__kernel_size_t cmsg_len;
	int cmsg_level;
	int cmsg_type;
};
size_t msg_data_left(struct msghdr *msg);
int put_cmsg(struct msghdr *, int level, int type, int len, void *data);
#endif
