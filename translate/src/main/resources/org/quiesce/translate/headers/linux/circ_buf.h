#ifndef QZ_LINUX_CIRC_BUF_H
#define QZ_LINUX_CIRC_BUF_H
struct circ_buf {
	char *buf;
	int head;
	int tail;
};
#endif
