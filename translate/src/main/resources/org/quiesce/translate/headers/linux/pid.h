#ifndef QZ_LINUX_PID_H
#define QZ_LINUX_PID_H
struct pid;
enum pid_type { PIDTYPE_PID, PIDTYPE_MAX = 4 };
struct pid {
	refcount_t count;
	unsigned int level;
	spinlock_t lock;
	struct hlist_head tasks[PIDTYPE_MAX];
	struct rcu_head rcu;
};
struct task_struct *pid_task(struct pid *pid, enum pid_type);
struct task_struct *get_pid_task(struct pid *pid, enum pid_type);
struct pid *find_vpid(int nr);
#endif
