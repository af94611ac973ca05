#ifndef QZ_LINUX_DEBUGFS_H
#define QZ_LINUX_DEBUGFS_H
#include <linux/dcache.h>
#include <linux/fs.h>
#include <linux/key.h>
#include <linux/seq_file.h>
#include <linux/uaccess.h>
struct debugfs_blob_wrapper;
struct debugfs_reg32;
struct debugfs_regset32;
struct dentry;
struct file;
struct file_operations;
struct seq_file;
#define debugfs_remove_recursive debugfs_remove
struct debugfs_blob_wrapper {
	void *data;
	unsigned long size;
};
struct debugfs_reg32 {
	char *name;
	unsigned long offset;
};
struct debugfs_regset32 {
	const struct debugfs_reg32 *regs;
	int nregs;
	void *base;
	struct device *dev;
};
#define DEFINE_DEBUGFS_ATTRIBUTE_XSIGNED(n, g, s, f) \
	static int n##_open(struct inode *inode, struct file *file) { return simple_attr_open(inode, file, g, s, f); } \
	static const struct file_operations n = { .owner = THIS_MODULE, .open = n##_open, .release = simple_attr_release, .read = debugfs_attr_read, .write = debugfs_attr_write, .llseek = no_llseek }
#define DEFINE_DEBUGFS_ATTRIBUTE(n, g, s, f) DEFINE_DEBUGFS_ATTRIBUTE_XSIGNED(n, g, s, f)
#define DEFINE_DEBUGFS_ATTRIBUTE_SIGNED(n, g, s, f) DEFINE_DEBUGFS_ATTRIBUTE_XSIGNED(n, g, s, f)
struct dentry *debugfs_lookup(const char *name, struct dentry *parent);
struct dentry *debugfs_create_file(const char *name, umode_t mode, struct dentry *parent, void *data, const struct file_operations *fops);
struct dentry *debugfs_create_file_unsafe(const char *name, umode_t mode, struct dentry *parent, void *data, const struct file_operations *fops);
void debugfs_create_file_size(const char *name, umode_t mode, struct dentry *parent, void *data, const struct file_operations *fops, loff_t file_size);
struct dentry *debugfs_create_dir(const char *name, struct dentry *parent);
struct dentry *debugfs_create_symlink(const char *name, struct dentry *parent, const char *dest);
void debugfs_remove(struct dentry *dentry);
void debugfs_lookup_and_remove(const char *name, struct dentry *parent);
const struct file_operations *debugfs_real_fops(const struct file *filp);
struct dentry *debugfs_rename(struct dentry *old_dir, struct dentry *old_dentry, struct dentry *new_dir, const char *new_name);
void debugfs_create_u8(const char *name, umode_t mode, struct dentry *parent, u8 *value);
void debugfs_create_u16(const char *name, umode_t mode, struct dentry *parent, u16 *value);
void debugfs_create_u32(const char *name, umode_t mode, struct dentry *parent, u32 *value);
void debugfs_create_u64(const char *name, umode_t mode, struct dentry *parent, u64 *value);
void debugfs_create_ulong(const char *name, umode_t mode, struct dentry *parent, unsigned long *value);
void debugfs_create_x8(const char *name, umode_t mode, struct dentry *parent, u8 *value);
void debugfs_create_x16(const char *name, umode_t mode, struct dentry *parent, u16 *value);
void debugfs_create_x32(const char *name, umode_t mode, struct dentry *parent, u32 *value);
void debugfs_create_x64(const char *name, umode_t mode, struct dentry *parent, u64 *value);
void debugfs_create_atomic_t (const char *name, umode_t mode, struct dentry *parent, atomic_t *value);
void debugfs_create_bool(const char *name, umode_t mode, struct dentry *parent, bool *value);
struct dentry *debugfs_create_blob(const char *name, umode_t mode, struct dentry *parent, struct debugfs_blob_wrapper *blob);
void debugfs_create_regset32(const char *name, umode_t mode, struct dentry *parent, struct debugfs_regset32 *regset);
void debugfs_create_devm_seqfile(struct device *dev, const char *name, struct dentry *parent, int (*read_fn)(struct seq_file *s, void *data));
bool debugfs_initialized(void);
ssize_t debugfs_read_file_bool(struct file *file, char *user_buf, size_t count, loff_t *ppos);
ssize_t debugfs_write_file_bool(struct file *file, const char *user_buf, size_t count, loff_t *ppos);
void debugfs_create_xul(const char *name, umode_t mode, struct dentry *parent, unsigned long *value);
ssize_t debugfs_attr_read(struct file *file, char *buf, size_t len, loff_t *pos);
ssize_t debugfs_attr_write(struct file *file, const char *buf, size_t len, loff_t *pos);
#endif
