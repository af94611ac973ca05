#ifndef QZ_LINUX_FS_CONTEXT_H
#define QZ_LINUX_FS_CONTEXT_H
struct cred;
struct dentry;
struct fc_log;
struct fs_context;
struct fs_context_operations;
struct net;
struct super_block;
struct user_namespace;
enum fs_context_phase { __qz_fs_context_phase };
struct p_log {
	const char *prefix;
	struct fc_log *log;
};
struct fs_context {
	const struct fs_context_operations *ops;
	void *fs_private;
	struct dentry *root;
	struct user_namespace *user_ns;
	struct net *net_ns;
	const struct cred *cred;
	struct p_log log;
	const char *source;
	void *security;
	void *s_fs_info;
	unsigned int sb_flags;
	enum fs_context_phase phase : 8;
	bool global : 1;
};
int get_tree_single(struct fs_context *fc, int (*fill_super)(struct super_block *sb, struct fs_context *fc));
#endif
