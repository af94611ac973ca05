#ifndef QZ_LINUX_FS_H
#define QZ_LINUX_FS_H
#include <linux/errseq.h>
#include <linux/kdev_t.h>
#include <linux/numa.h>
#include <linux/path.h>
struct address_space;
struct address_space_operations;
struct audit_names;
struct cdev;
struct cred;
struct delayed_call;
struct dentry;
struct fasync_struct;
struct file;
struct file_lock;
struct file_operations;
struct file_system_type;
struct filename;
struct folio;
struct fs_context;
struct fs_parameter_spec;
struct inode;
struct inode_operations;
struct io_uring_cmd;
struct iov_iter;
struct kiocb;
struct kmem_cache;
struct kstat;
struct kstatfs;
struct page;
struct path;
struct pipe_inode_info;
struct poll_table_struct;
struct seq_file;
struct super_block;
struct super_operations;
struct user_namespace;
struct vfsmount;
struct vm_area_struct;
#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
#define SEEK_DATA 3
#define SEEK_HOLE 4
#define RWF_NOWAIT ((__force __kernel_rwf_t) 0x00000008)
#define FMODE_READ ((__force fmode_t) 0x1)
#define FMODE_WRITE ((__force fmode_t) 0x2)
#define FMODE_UNSIGNED_OFFSET ((__force fmode_t) 0x2000)
#define FMODE_CAN_READ ((__force fmode_t) 0x20000)
#define FMODE_CAN_WRITE ((__force fmode_t) 0x40000)
#define FMODE_NOWAIT ((__force fmode_t) 0x8000000)
#define IOCB_NOWAIT (__force int) RWF_NOWAIT
#define IOCB_EVENTFD 0x10000
#define IOCB_NOIO 0x100000
#define MAX_LFS_FILESIZE ((loff_t) LLONG_MAX)
#define NOMMU_MAP_COPY 1
#define NOMMU_MAP_DIRECT 8
#define NOMMU_MAP_READ 0x10
#define NOMMU_MAP_WRITE 0x20
#define NOMMU_MAP_EXEC 0x40
#define S_DAX 0x2000
#define I_NEW 8
#define no_llseek NULL
struct iattr {
	int __qz_none;
};
struct kiocb {
	struct file *ki_filp;
	loff_t ki_pos;
	void (*ki_complete)(struct kiocb *iocb, long ret);
	void *private;
	int ki_flags;
};
struct address_space_operations {
	bool (*dirty_folio)(struct address_space *, struct folio *);
	sector_t (*bmap)(struct address_space *, sector_t);
};
struct address_space {
	struct inode *host;
	gfp_t gfp_mask;
	const struct address_space_operations *a_ops;
	unsigned long flags;
	void *private_data;
};
struct inode {
	umode_t i_mode;
	kuid_t i_uid;
	kgid_t i_gid;
	unsigned int i_flags;
	const struct inode_operations *i_op;
	struct super_block *i_sb;
	struct address_space *i_mapping;
	unsigned long i_ino;
	dev_t i_rdev;
	loff_t i_size;
	struct timespec64 i_atime;
	struct timespec64 i_mtime;
	struct timespec64 i_ctime;
	unsigned long i_state;
	atomic_t i_count;
	union {
		const struct file_operations *i_fop;
		void (*free_inode)(struct inode *);
	};
	struct address_space i_data;
	union {
		struct cdev *i_cdev;
	};
	void *i_private;
};
struct file {
	struct path f_path;
	struct inode *f_inode;
	const struct file_operations *f_op;
	spinlock_t f_lock;
	unsigned int f_flags;
	fmode_t f_mode;
	loff_t f_pos;
	const struct cred *f_cred;
	u64 f_version;
	void *private_data;
	struct address_space *f_mapping;
	errseq_t f_wb_err;
	errseq_t f_sb_err;
};
typedef void *fl_owner_t;
struct file_lock {
	struct list_head fl_list;
};
struct fasync_struct {
	int magic;
};
struct super_block {
	struct list_head s_list;
	unsigned char s_blocksize_bits;
	unsigned long s_blocksize;
	const struct super_operations *s_op;
	unsigned long s_flags;
	unsigned long s_magic;
	struct dentry *s_root;
	void *s_fs_info;
	u32 s_time_gran;
	char s_id[32];
	struct rcu_head rcu;
	struct work_struct destroy_work;
};
struct file_operations {
	struct module *owner;
	loff_t (*llseek)(struct file *, loff_t, int);
	ssize_t (*read)(struct file *, char *, size_t, loff_t *);
	ssize_t (*write)(struct file *, const char *, size_t, loff_t *);
	ssize_t (*read_iter)(struct kiocb *, struct iov_iter *);
	ssize_t (*write_iter)(struct kiocb *, struct iov_iter *);
	__poll_t (*poll)(struct file *, struct poll_table_struct *);
	long (*unlocked_ioctl)(struct file *, unsigned int, unsigned long);
	long (*compat_ioctl)(struct file *, unsigned int, unsigned long);
	int (*mmap)(struct file *, struct vm_area_struct *);
	unsigned long mmap_supported_flags;
	int (*open)(struct inode *, struct file *);
	int (*flush)(struct file *, fl_owner_t id);
	int (*release)(struct inode *, struct file *);
	int (*fsync)(struct file *, loff_t, loff_t, int datasync);
	int (*fasync)(int, struct file *, int);
	int (*lock)(struct file *, int, struct file_lock *);
	ssize_t (*sendpage)(struct file *, struct page *, int, size_t, loff_t *, int);
	unsigned long (*get_unmapped_area)(struct file *, unsigned long, unsigned long, unsigned long, unsigned long);
	int (*check_flags)(int);
	ssize_t (*splice_write)(struct pipe_inode_info *, struct file *, loff_t *, size_t, unsigned int);
	ssize_t (*splice_read)(struct file *, loff_t *, struct pipe_inode_info *, size_t, unsigned int);
	void (*show_fdinfo)(struct seq_file *m, struct file *f);
	int (*uring_cmd)(struct io_uring_cmd *ioucmd, unsigned int issue_flags);
};
struct inode_operations {
	struct dentry *(*lookup)(struct inode *, struct dentry *, unsigned int);
	const char *(*get_link)(struct dentry *, struct inode *, struct delayed_call *);
	int (*create)(struct user_namespace *, struct inode *, struct dentry *, umode_t, bool);
	int (*link)(struct dentry *, struct inode *, struct dentry *);
	int (*unlink)(struct inode *, struct dentry *);
	int (*update_time)(struct inode *, struct timespec64 *, int);
};
struct super_operations {
	struct inode *(*alloc_inode)(struct super_block *sb);
	void (*destroy_inode)(struct inode *);
	void (*free_inode)(struct inode *);
	int (*drop_inode)(struct inode *);
	int (*statfs)(struct dentry *, struct kstatfs *);
};
struct file_system_type {
	const char *name;
	int (*init_fs_context)(struct fs_context *);
	const struct fs_parameter_spec *parameters;
	void (*kill_sb)(struct super_block *);
	struct module *owner;
	struct file_system_type *next;
};
struct filename {
	const char *name;
	atomic_t refcnt;
	struct audit_names *aname;
};
#define fops_get(f) ((f) && try_module_get((f)->owner) ? (f) : NULL)
#define fops_put(f) do { if (f) module_put((f)->owner); } while (0)
#define replace_fops(file, f) do { fops_put((file)->f_op); (file)->f_op = (f); } while (0)
#define DEFINE_SIMPLE_ATTRIBUTE_XSIGNED(n, g, s, f) \
	static int n##_open(struct inode *inode, struct file *file) { return simple_attr_open(inode, file, g, s, f); } \
	static const struct file_operations n = { .owner = THIS_MODULE, .open = n##_open, .release = simple_attr_release, .read = simple_attr_read, .write = simple_attr_write, .llseek = generic_file_llseek }
#define DEFINE_SIMPLE_ATTRIBUTE(n, g, s, f) DEFINE_SIMPLE_ATTRIBUTE_XSIGNED(n, g, s, f)
#define DEFINE_SIMPLE_ATTRIBUTE_SIGNED(n, g, s, f) DEFINE_SIMPLE_ATTRIBUTE_XSIGNED(n, g, s, f)
static inline unsigned int iminor(const struct inode *inode) { return inode->i_rdev & 0xfffff; }
static inline unsigned int imajor(const struct inode *inode) { return inode->i_rdev >> 20; }
static inline struct inode *file_inode(const struct file *file) { return file->f_inode; }

bool is_sync_kiocb(struct kiocb *kiocb);
void inode_lock(struct inode *inode);
void inode_unlock(struct inode *inode);
loff_t i_size_read(const struct inode *inode);
void i_size_write(struct inode *inode, loff_t i_size);
struct file *get_file(struct file *f);
struct dentry *file_dentry(const struct file *file);
int fasync_helper(int, struct file *, int, struct fasync_struct **);
void kill_fasync(struct fasync_struct **, int, int);
struct timespec64 current_time(struct inode *inode);
long compat_ptr_ioctl(struct file *file, unsigned int cmd, unsigned long arg);
void mark_inode_dirty(struct inode *inode);
void kill_anon_super(struct super_block *sb);
void kill_litter_super(struct super_block *sb);
int register_filesystem(struct file_system_type *);
int unregister_filesystem(struct file_system_type *);
void iput(struct inode *);
struct file *filp_open(const char *, int, umode_t);
int filp_close(struct file *, fl_owner_t id);
struct filename *getname(const char *);
int alloc_chrdev_region(dev_t *, unsigned, unsigned, const char *);
int register_chrdev_region(dev_t, unsigned, const char *);
int __register_chrdev(unsigned int major, unsigned int baseminor, unsigned int count, const char *name, const struct file_operations *fops);
void __unregister_chrdev(unsigned int major, unsigned int baseminor, unsigned int count, const char *name);
void unregister_chrdev_region(dev_t, unsigned);
int register_chrdev(unsigned int major, const char *name, const struct file_operations *fops);
void unregister_chrdev(unsigned int major, const char *name);
int vfs_fsync(struct file *file, int datasync);
int bmap(struct inode *inode, sector_t *block);
ssize_t kernel_read(struct file *, void *, size_t, loff_t *);
ssize_t kernel_write(struct file *, const void *, size_t, loff_t *);
char *file_path(struct file *, char *, int);
loff_t default_llseek(struct file *file, loff_t offset, int whence);
void inode_init_once(struct inode *);
struct inode *igrab(struct inode *);
int generic_delete_inode(struct inode *inode);
struct inode *iget5_locked(struct super_block *, unsigned long, int (*test)(struct inode *, void *), int (*set)(struct inode *, void *), void *);
void unlock_new_inode(struct inode *);
unsigned int get_next_ino(void);
struct inode *new_inode(struct super_block *sb);
void *alloc_inode_sb(struct super_block *sb, struct kmem_cache *cache, gfp_t gfp);
ssize_t generic_file_splice_read(struct file *, loff_t *, struct pipe_inode_info *, size_t, unsigned int);
ssize_t iter_file_splice_write(struct pipe_inode_info *, struct file *, loff_t *, size_t, unsigned int);
loff_t noop_llseek(struct file *file, loff_t offset, int whence);
loff_t generic_file_llseek(struct file *file, loff_t offset, int whence);
loff_t generic_file_llseek_size(struct file *file, loff_t offset, int whence, loff_t maxsize, loff_t eof);
loff_t fixed_size_llseek(struct file *file, loff_t offset, int whence, loff_t size);
loff_t no_seek_end_llseek_size(struct file *, loff_t, int, loff_t);
loff_t no_seek_end_llseek(struct file *, loff_t, int);
int nonseekable_open(struct inode *inode, struct file *filp);
int stream_open(struct inode *inode, struct file *filp);
int vfs_getattr(const struct path *, struct kstat *, u32, unsigned int);
int simple_statfs(struct dentry *, struct kstatfs *);
int simple_open(struct inode *inode, struct file *file);
void simple_recursive_removal(struct dentry *, void (*callback)(struct dentry *));
struct inode *alloc_anon_inode(struct super_block *);
extern const struct file_operations simple_dir_operations;
extern const struct inode_operations simple_dir_inode_operations;
struct dentry *d_alloc_name(struct dentry *, const char *);
int simple_pin_fs(struct file_system_type *, struct vfsmount **mount, int *count);
void simple_release_fs(struct vfsmount **mount, int *count);
ssize_t simple_read_from_buffer(void *to, size_t count, loff_t *ppos, const void *from, size_t available);
ssize_t simple_write_to_buffer(void *to, size_t available, loff_t *ppos, const void *from, size_t count);
bool vma_is_dax(const struct vm_area_struct *vma);
int simple_attr_open(struct inode *inode, struct file *file, int (*get)(void *data, u64 *val), int (*set)(void *data, u64 val), const char *fmt);
#include <asm-generic/fcntl.h>
int simple_attr_release(struct inode *inode, struct file *file);
ssize_t simple_attr_read(struct file *file, char *buf, size_t len, loff_t *pos);
ssize_t simple_attr_write(struct file *file, const char *buf, size_t len, loff_t *pos);
#endif
