#ifndef QZ_LINUX_SECURITY_H
#define QZ_LINUX_SECURITY_H
struct dentry;
struct file_operations;
struct flowi_common;
struct request_sock;
enum lockdown_reason { LOCKDOWN_DEV_MEM = 2, LOCKDOWN_PCI_ACCESS = 6 };
int security_locked_down(enum lockdown_reason what);
void security_req_classify_flow(const struct request_sock *req, struct flowi_common *flic);
struct dentry *securityfs_create_file(const char *name, umode_t mode, struct dentry *parent, void *data, const struct file_operations *fops);
struct dentry *securityfs_create_dir(const char *name, struct dentry *parent);
void securityfs_remove(struct dentry *dentry);
#endif
