#ifndef QZ_LINUX_RESOURCE_H
#define QZ_LINUX_RESOURCE_H
struct rlimit {
	int __qz_none;
};
#endif
