#ifndef QZ_LINUX_FS_CONTEXT_H
#define QZ_LINUX_FS_CONTEXT_H
struct fs_context;
struct super_block;
int get_tree_single(struct fs_context *fc, int (*fill_super)(struct super_block *sb, struct fs_context *fc));
#endif
