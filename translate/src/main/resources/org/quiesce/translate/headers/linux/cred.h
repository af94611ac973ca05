#ifndef QZ_LINUX_CRED_H
#define QZ_LINUX_CRED_H
struct cred;
struct user_namespace;
struct user_struct;
#define current_cred() rcu_dereference_protected(current-> cred, 1)
#define get_current_cred() (get_cred(current_cred()))
#define current_user_ns() (current_cred_xxx(user_ns))
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
