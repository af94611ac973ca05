#ifndef QZ_LINUX_SMP_TYPES_H
#define QZ_LINUX_SMP_TYPES_H
struct __call_single_node {
	u16 src;
	u16 dst;
};
#endif
