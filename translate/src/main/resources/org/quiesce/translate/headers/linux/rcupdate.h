#ifndef QZ_LINUX_RCUPDATE_H
#define QZ_LINUX_RCUPDATE_H
void rcu_read_lock(void);
void rcu_read_unlock(void);
void rcu_read_lock_bh(void);
void rcu_read_unlock_bh(void);
void rcu_read_lock_sched(void);
void rcu_read_unlock_sched(void);
int rcu_read_lock_held(void);
int rcu_read_lock_bh_held(void);
int rcu_read_lock_any_held(void);
void synchronize_rcu(void);
void synchronize_rcu_expedited(void);
void synchronize_net(void);
void rcu_barrier(void);
void call_rcu(struct rcu_head *head, rcu_callback_t func);
#define call_rcu_hurry(h, f) call_rcu(h, f)
#define synchronize_sched() synchronize_rcu()
#define synchronize_rcu_bh() synchronize_rcu()
/* Frees the object that holds the head, after a grace period. */
void __qz_kfree_rcu(const void *object);
#define kfree_rcu(p, m) __qz_kfree_rcu(p)
#define kvfree_rcu(p, ...) __qz_kfree_rcu(p)
#define kfree_rcu_mightsleep(p) __qz_kfree_rcu(p)
#define kvfree_rcu_mightsleep(p) __qz_kfree_rcu(p)
#define rcu_dereference(p) READ_ONCE(p)
#define rcu_dereference_raw(p) READ_ONCE(p)
#define rcu_dereference_bh(p) READ_ONCE(p)
#define rcu_dereference_sched(p) READ_ONCE(p)
#define rcu_dereference_check(p, c) READ_ONCE(p)
#define rcu_dereference_protected(p, c) (p)
#define rcu_dereference_rtnl(p) READ_ONCE(p)
#define rtnl_dereference(p) (p)
#define rcu_access_pointer(p) READ_ONCE(p)
#define rcu_pointer_handoff(p) (p)
#define rcu_assign_pointer(p, v) smp_store_release(&(p), (v))
#define RCU_INIT_POINTER(p, v) WRITE_ONCE(p, v)
#define RCU_INITIALIZER(v) (v)
#define RCU_POINTER_INITIALIZER(p, v) .p = (v)
#define rcu_replace_pointer(p, v, c) ({ typeof(p) __qz_old = (p); rcu_assign_pointer((p), (v)); __qz_old; })
#define RCU_LOCKDEP_WARN(c, s) do { } while (0)
#define rcu_head_init(h) do { } while (0)
struct srcu_struct { int __qz_static; };
#define DEFINE_SRCU(n) struct srcu_struct n = { .__qz_static = 1 }
#define DEFINE_STATIC_SRCU(n) static struct srcu_struct n = { .__qz_static = 1 }
int init_srcu_struct(struct srcu_struct *ssp);
void cleanup_srcu_struct(struct srcu_struct *ssp);
int srcu_read_lock(struct srcu_struct *ssp);
void srcu_read_unlock(struct srcu_struct *ssp, int idx);
int srcu_read_lock_held(const struct srcu_struct *ssp);
void synchronize_srcu(struct srcu_struct *ssp);
void synchronize_srcu_expedited(struct srcu_struct *ssp);
void call_srcu(struct srcu_struct *ssp, struct rcu_head *head, rcu_callback_t func);
void srcu_barrier(struct srcu_struct *ssp);
#define srcu_dereference(p, s) READ_ONCE(p)
#define srcu_dereference_check(p, s, c) READ_ONCE(p)
#endif
