#ifndef QZ_LINUX_NOTIFIER_H
#define QZ_LINUX_NOTIFIER_H
struct atomic_notifier_head;
struct blocking_notifier_head;
struct notifier_block;
struct raw_notifier_head;
struct srcu_notifier_head;
#define NOTIFY_DONE 0
#define NOTIFY_OK 1
#define NOTIFY_STOP_MASK 0x8000
#define NOTIFY_BAD 0x8002
#define NOTIFY_STOP 0x8001
typedef int (*notifier_fn_t)(struct notifier_block *nb, unsigned long action, void *data);
struct notifier_block {
	notifier_fn_t notifier_call;
	struct notifier_block *next;
	int priority;
};
struct atomic_notifier_head {
	spinlock_t lock;
	struct notifier_block *head;
};
struct blocking_notifier_head {
	struct rw_semaphore rwsem;
	struct notifier_block *head;
};
struct raw_notifier_head {
	struct notifier_block *head;
};
#define NOTIFIER_INIT(n) { .__qz_static = 1 }
#define ATOMIC_NOTIFIER_HEAD(n) struct atomic_notifier_head n = { .head = NULL }
#define BLOCKING_NOTIFIER_HEAD(n) struct blocking_notifier_head n = { .head = NULL }
#define RAW_NOTIFIER_HEAD(n) struct raw_notifier_head n = { .head = NULL }
#define SRCU_NOTIFIER_HEAD(n) struct srcu_notifier_head n = { .head = NULL }
#define ATOMIC_INIT_NOTIFIER_HEAD(n) do { spin_lock_init(&(n)->lock); (n)->head = NULL; } while (0)
#define BLOCKING_INIT_NOTIFIER_HEAD(n) do { init_rwsem(&(n)->rwsem); (n)->head = NULL; } while (0)
#define RAW_INIT_NOTIFIER_HEAD(n) do { (n)->head = NULL; } while (0)
int atomic_notifier_chain_register(struct atomic_notifier_head *nh, struct notifier_block *nb);
int blocking_notifier_chain_register(struct blocking_notifier_head *nh, struct notifier_block *nb);
int raw_notifier_chain_register(struct raw_notifier_head *nh, struct notifier_block *nb);
int srcu_notifier_chain_register(struct srcu_notifier_head *nh, struct notifier_block *nb);
int atomic_notifier_chain_unregister(struct atomic_notifier_head *nh, struct notifier_block *nb);
int blocking_notifier_chain_unregister(struct blocking_notifier_head *nh, struct notifier_block *nb);
int raw_notifier_chain_unregister(struct raw_notifier_head *nh, struct notifier_block *nb);
int srcu_notifier_chain_unregister(struct srcu_notifier_head *nh, struct notifier_block *nb);
int atomic_notifier_call_chain(struct atomic_notifier_head *nh, unsigned long val, void *v);
int blocking_notifier_call_chain(struct blocking_notifier_head *nh, unsigned long val, void *v);
int raw_notifier_call_chain(struct raw_notifier_head *nh, unsigned long val, void *v);
int srcu_notifier_call_chain(struct srcu_notifier_head *nh, unsigned long val, void *v);
int notifier_from_errno(int err);
int notifier_to_errno(int ret);
#endif
