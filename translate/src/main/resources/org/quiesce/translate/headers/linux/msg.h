#ifndef QZ_LINUX_MSG_H
#define QZ_LINUX_MSG_H
struct msgbuf {
	__kernel_long_t mtype;
};
#endif
