#ifndef QZ_LINUX_DCACHE_H
#define QZ_LINUX_DCACHE_H
struct dentry;
struct inode;
struct super_block;
#define DNAME_INLINE_LEN 0x20
struct qstr {
	const unsigned char *name;
};
struct dentry {
	struct dentry *d_parent;
	struct qstr d_name;
	struct inode *d_inode;
	unsigned char d_iname[DNAME_INLINE_LEN];
	struct super_block *d_sb;
};
struct dentry *d_make_root(struct inode *);
void d_add(struct dentry *, struct inode *);
void dput(struct dentry *);
struct inode *d_inode(const struct dentry *dentry);
#endif
