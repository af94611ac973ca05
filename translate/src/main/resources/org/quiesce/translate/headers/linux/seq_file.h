#ifndef QZ_LINUX_SEQ_FILE_H
#define QZ_LINUX_SEQ_FILE_H
struct file;
struct inode;
struct seq_file;
struct seq_operations;
#define SEQ_START_TOKEN ((void *) 1)
struct seq_file {
	char *buf;
	size_t size;
	size_t from;
	size_t count;
	loff_t index;
	loff_t read_pos;
	struct mutex lock;
	const struct seq_operations *op;
	const struct file *file;
	void *private;
};
struct seq_operations {
	void *(*start)(struct seq_file *m, loff_t *pos);
	void (*stop)(struct seq_file *m, void *v);
	void *(*next)(struct seq_file *m, void *v, loff_t *pos);
	int (*show)(struct seq_file *m, void *v);
};
#define DEFINE_SHOW_ATTRIBUTE(n) \
	static int n##_open(struct inode *inode, struct file *file) { return single_open(file, n##_show, inode->i_private); } \
	static const struct file_operations n##_fops = { .owner = THIS_MODULE, .open = n##_open, .read = seq_read, .llseek = seq_lseek, .release = single_release }
#define DEFINE_SHOW_STORE_ATTRIBUTE(n) \
	static int n##_open(struct inode *inode, struct file *file) { return single_open(file, n##_show, inode->i_private); } \
	static const struct file_operations n##_fops = { .owner = THIS_MODULE, .open = n##_open, .read = seq_read, .write = n##_write, .llseek = seq_lseek, .release = single_release }
#define DEFINE_SEQ_ATTRIBUTE(n) \
	static int n##_open(struct inode *inode, struct file *file) { int ret = seq_open(file, &n##_sops); if (!ret && inode->i_private) ((struct seq_file *)file->private_data)->private = inode->i_private; return ret; } \
	static const struct file_operations n##_fops = { .owner = THIS_MODULE, .open = n##_open, .read = seq_read, .llseek = seq_lseek, .release = seq_release }
#define DEFINE_PROC_SHOW_ATTRIBUTE(n) \
	static int n##_open(struct inode *inode, struct file *file) { return single_open(file, n##_show, pde_data(inode)); } \
	static const struct proc_ops n##_proc_ops = { .proc_open = n##_open, .proc_read = seq_read, .proc_lseek = seq_lseek, .proc_release = single_release }
bool seq_has_overflowed(struct seq_file *m);
int seq_open(struct file *, const struct seq_operations *);
ssize_t seq_read(struct file *, char *, size_t, loff_t *);
loff_t seq_lseek(struct file *, loff_t, int);
int seq_release(struct inode *, struct file *);
int seq_write(struct seq_file *seq, const void *data, size_t len);
void seq_printf(struct seq_file *m, const char *fmt, ...);
void seq_putc(struct seq_file *m, char c);
void seq_puts(struct seq_file *m, const char *s);
void seq_hex_dump(struct seq_file *m, const char *prefix_str, int prefix_type, int rowsize, int groupsize, const void *buf, size_t len, bool ascii);
int single_open(struct file *, int (*)(struct seq_file *, void *), void *);
int single_release(struct inode *, struct file *);
void *__seq_open_private(struct file *, const struct seq_operations *, int);
int seq_open_private(struct file *, const struct seq_operations *, int);
int seq_release_private(struct inode *, struct file *);
struct list_head *seq_list_start(struct list_head *head, loff_t pos);
struct list_head *seq_list_next(void *v, struct list_head *head, loff_t *ppos);
#endif
