#ifndef QZ_LINUX_CRED_H
#define QZ_LINUX_CRED_H
struct cred;
struct user_namespace;
struct user_struct;
struct cred {
	atomic_long_t usage;
	unsigned magic;
	kuid_t uid;
	kgid_t gid;
	kgid_t sgid;
	kuid_t euid;
	void *security;
	struct user_struct *user;
	struct user_namespace *user_ns;
	union {
		struct rcu_head rcu;
	};
};
const struct cred *get_cred(const struct cred *cred);
void put_cred(const struct cred *_cred);
extern struct user_namespace init_user_ns;
#endif
