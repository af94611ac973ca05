#ifndef QZ_LINUX_PATH_H
#define QZ_LINUX_PATH_H
struct dentry;
struct path {
	struct dentry *dentry;
};
#endif
