#ifndef QZ_LINUX_PSEUDO_FS_H
#define QZ_LINUX_PSEUDO_FS_H
#include <linux/fs_context.h>
struct fs_context;
struct pseudo_fs_context;
struct pseudo_fs_context *init_pseudo(struct fs_context *fc, unsigned long magic);
#endif
