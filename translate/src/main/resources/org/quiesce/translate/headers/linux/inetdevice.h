#ifndef QZ_LINUX_INETDEVICE_H
#define QZ_LINUX_INETDEVICE_H
#include <linux/netdevice.h>
#include <linux/rtnetlink.h>
#include <net/flow.h>
#include <net/net_trackers.h>
struct in_device;
struct in_ifaddr;
struct ip_mc_list;
struct net;
struct net_device;
struct netlink_ext_ack;
struct notifier_block;
#define IPV4_DEVCONF(a_, b_) ((a_).data[IPV4_DEVCONF_##b_- 1])
#define IPV4_DEVCONF_ALL(a_, b_) IPV4_DEVCONF((*(a_)-> ipv4.devconf_all), b_)
#define IN_DEV_CONF_GET(a_, b_) ipv4_devconf_get((a_), IPV4_DEVCONF_##b_)
#define IN_DEV_NET_ORCONF(a_, b_, c_) (IPV4_DEVCONF_ALL(b_, c_) || IN_DEV_CONF_GET((a_), c_))
#define IN_DEV_ORCONF(a_, b_) IN_DEV_NET_ORCONF(a_, dev_net(a_-> dev), b_)
#define IN_DEV_IGNORE_ROUTES_WITH_LINKDOWN(a_) IN_DEV_ORCONF((a_), IGNORE_ROUTES_WITH_LINKDOWN)
struct in_device {
	struct net_device *dev;
	netdevice_tracker dev_tracker;
	refcount_t refcnt;
	int dead;
	struct in_ifaddr *ifa_list;
	struct ip_mc_list *mc_list;
	struct ip_mc_list **mc_hash;
	int mc_count;
	struct rcu_head rcu_head;
};
struct in_ifaddr {
	struct hlist_node hash;
	struct in_device *ifa_dev;
	struct rcu_head rcu_head;
	__be32 ifa_address;
};
struct in_validator_info {
	__be32 ivi_addr;
	struct in_device *ivi_dev;
	struct netlink_ext_ack *extack;
};
int ipv4_devconf_get(struct in_device *in_dev, int index);
int register_inetaddr_notifier(struct notifier_block *nb);
int unregister_inetaddr_notifier(struct notifier_block *nb);
int register_inetaddr_validator_notifier(struct notifier_block *nb);
int unregister_inetaddr_validator_notifier(struct notifier_block *nb);
struct net_device *__ip_dev_find(struct net *net, __be32 addr, bool devref);
struct net_device *ip_dev_find(struct net *net, __be32 addr);
bool bad_mask(__be32 mask, __be32 addr);
struct in_device *__in_dev_get_rcu(const struct net_device *dev);
struct in_device *in_dev_get(const struct net_device *dev);
struct in_device *__in_dev_get_rtnl(const struct net_device *dev);
void in_dev_put(struct in_device *idev);
__be32 inet_make_mask(int logmask);
int inet_mask_len(__be32 mask);
#endif
