#ifndef QZ_LINUX_NODE_H
#define QZ_LINUX_NODE_H
struct node {
	struct device dev;
};
#endif
