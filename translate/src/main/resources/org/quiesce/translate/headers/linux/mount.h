#ifndef QZ_LINUX_MOUNT_H
#define QZ_LINUX_MOUNT_H
struct file_system_type;
struct super_block;
struct vfsmount;
struct vfsmount {
	struct super_block *mnt_sb;
};
struct vfsmount *kern_mount(struct file_system_type *);
void kern_unmount(struct vfsmount *mnt);
#endif
