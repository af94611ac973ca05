#ifndef QZ_LINUX_FILE_H
#define QZ_LINUX_FILE_H
struct fd;
struct file;
struct file_operations;
struct inode;
struct vfsmount;
struct fd {
	struct file *file;
	unsigned int flags;
};
void fput(struct file *);
struct file *alloc_file_pseudo(struct inode *, struct vfsmount *, const char *, int flags, const struct file_operations *);
void fdput(struct fd fd);
struct file *fget(unsigned int fd);
struct fd fdget(unsigned int fd);
int get_unused_fd_flags(unsigned flags);
void put_unused_fd(unsigned int fd);
#endif
