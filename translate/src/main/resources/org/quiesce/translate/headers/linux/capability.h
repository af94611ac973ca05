#ifndef QZ_LINUX_CAPABILITY_H
#define QZ_LINUX_CAPABILITY_H
struct file;
struct user_namespace;
bool file_ns_capable(const struct file *file, struct user_namespace *ns, int cap);
#endif
