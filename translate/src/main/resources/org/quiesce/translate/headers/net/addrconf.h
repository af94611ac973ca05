#ifndef QZ_NET_ADDRCONF_H
#define QZ_NET_ADDRCONF_H
struct in6_addr;
struct inet6_dev;
struct net;
struct net_device;
struct netlink_ext_ack;
struct notifier_block;
struct sk_buff;
struct in6_validator_info {
	struct inet6_dev *i6vi_dev;
	struct netlink_ext_ack *extack;
};
int ipv6_chk_addr(struct net *net, const struct in6_addr *addr, const struct net_device *dev, int strict);
void addrconf_addr_eui48(u8 *eui, const char *const addr);
int ipv6_mc_check_mld(struct sk_buff *skb);
int register_inet6addr_notifier(struct notifier_block *nb);
int unregister_inet6addr_notifier(struct notifier_block *nb);
int register_inet6addr_validator_notifier(struct notifier_block *nb);
int unregister_inet6addr_validator_notifier(struct notifier_block *nb);
struct inet6_dev *__in6_dev_get(const struct net_device *dev);
#endif
