#ifndef QZ_LINUX_HWSPINLOCK_H
#define QZ_LINUX_HWSPINLOCK_H
struct device_node;
int of_hwspin_lock_get_id(struct device_node *np, int index);
#endif
