#ifndef QZ_NET_FIB_NOTIFIER_H
#define QZ_NET_FIB_NOTIFIER_H
struct net;
struct netlink_ext_ack;
struct notifier_block;
struct fib_notifier_info {
	int family;
	struct netlink_ext_ack *extack;
};
enum fib_event_type { FIB_EVENT_ENTRY_REPLACE, FIB_EVENT_ENTRY_APPEND, FIB_EVENT_ENTRY_ADD, FIB_EVENT_ENTRY_DEL, FIB_EVENT_RULE_ADD, FIB_EVENT_RULE_DEL, FIB_EVENT_NH_ADD, FIB_EVENT_NH_DEL, FIB_EVENT_VIF_ADD, FIB_EVENT_VIF_DEL };
int register_fib_notifier(struct net *net, struct notifier_block *nb, void (*cb)(struct notifier_block *nb), struct netlink_ext_ack *extack);
int unregister_fib_notifier(struct net *net, struct notifier_block *nb);
#endif
