#ifndef QZ_LINUX_JUMP_LABEL_H
#define QZ_LINUX_JUMP_LABEL_H

struct static_key { atomic_t enabled; };
struct static_key_true { struct static_key key; };
struct static_key_false { struct static_key key; };
#define DEFINE_STATIC_KEY_TRUE(n) struct static_key_true n = { .key = { .enabled = ATOMIC_INIT(1) } }
#define DEFINE_STATIC_KEY_FALSE(n) struct static_key_false n = { .key = { .enabled = ATOMIC_INIT(0) } }
#define DECLARE_STATIC_KEY_TRUE(n) extern struct static_key_true n
#define DECLARE_STATIC_KEY_FALSE(n) extern struct static_key_false n
#define static_branch_likely(x) (atomic_read(&(x)->key.enabled) > 0)
#define static_branch_unlikely(x) (atomic_read(&(x)->key.enabled) > 0)
#define static_key_enabled(x) (atomic_read(&(x)->key.enabled) > 0)
#define static_branch_enable(x) atomic_set(&(x)->key.enabled, 1)
#define static_branch_disable(x) atomic_set(&(x)->key.enabled, 0)
#define static_branch_inc(x) atomic_inc(&(x)->key.enabled)
#define static_branch_dec(x) atomic_dec(&(x)->key.enabled)
#endif
