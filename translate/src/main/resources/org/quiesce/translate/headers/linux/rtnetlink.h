#ifndef QZ_LINUX_RTNETLINK_H
#define QZ_LINUX_RTNETLINK_H
struct ndmsg;
struct net_device;
struct netlink_callback;
struct nlattr;
struct sk_buff;
#define RTNL_FAMILY_IPMR 0x80
#define RTNL_FAMILY_IP6MR 129
#define RTNH_F_OFFLOAD 8
#define RTNH_F_LINKDOWN 0x10
#define RTNH_F_TRAP 0x40
#define ASSERT_RTNL() WARN_ONCE(!rtnl_is_locked(), "RTNL: assertion failed at %s (%d)\n", __FILE__, __LINE__)
enum { RTN_UNSPEC, RTN_UNICAST, RTN_LOCAL, RTN_BROADCAST, RTN_MULTICAST = 5, RTN_BLACKHOLE, RTN_UNREACHABLE, RTN_PROHIBIT };
enum rt_class_t { RT_TABLE_UNSPEC, RT_TABLE_DEFAULT = 253, RT_TABLE_MAIN, RT_TABLE_LOCAL };
struct ifinfomsg {
	int __qz_none;
};
void rtnl_lock(void);
void rtnl_unlock(void);
int rtnl_trylock(void);
int rtnl_is_locked(void);
bool lockdep_rtnl_is_held(void);
int ndo_dflt_fdb_dump(struct sk_buff *skb, struct netlink_callback *cb, struct net_device *dev, struct net_device *filter_dev, int *idx);
int ndo_dflt_fdb_add(struct ndmsg *ndm, struct nlattr *tb[], struct net_device *dev, const unsigned char *addr, u16 vid, u16 flags);
int ndo_dflt_fdb_del(struct ndmsg *ndm, struct nlattr *tb[], struct net_device *dev, const unsigned char *addr, u16 vid);
int ndo_dflt_bridge_getlink(struct sk_buff *skb, u32 pid, u32 seq, struct net_device *dev, u16 mode, u32 flags, u32 mask, int nlflags, u32 filter_mask, int (*vlan_fill)(struct sk_buff *skb, struct net_device *dev, u32 filter_mask));
void rtnl_offload_xstats_notify(struct net_device *dev);
#endif
