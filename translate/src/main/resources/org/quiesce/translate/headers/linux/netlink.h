#ifndef QZ_LINUX_NETLINK_H
#define QZ_LINUX_NETLINK_H
struct net;
struct netlink_callback;
struct netlink_ext_ack;
struct netlink_kernel_cfg;
struct nla_policy;
struct nlmsghdr;
struct sk_buff;
struct sock;
#define NLM_F_MULTI 2
#define NLM_F_EXCL 0x200
#define NLA_ALIGNTO 4
#define NETLINK_MAX_COOKIE_LEN 20
#define NLA_ALIGN(a_) (((a_) + NLA_ALIGNTO- 1)&~(NLA_ALIGNTO- 1))
#define NETLINK_CB(a_) (*(struct netlink_skb_parms *)&((a_)-> cb))
struct nlmsghdr {
	__u32 nlmsg_len;
	__u16 nlmsg_type;
	__u16 nlmsg_flags;
	__u32 nlmsg_seq;
};
struct nlattr {
	int __qz_none;
};
struct netlink_skb_parms {
	__u32 portid;
	__u32 flags;
	struct sock *sk;
	int nsid;
};
struct netlink_kernel_cfg {
	unsigned int groups;
	unsigned int flags;
	void (*input)(struct sk_buff *skb);
	int (*bind)(struct net *net, int group);
	void (*unbind)(struct net *net, int group);
	bool (*compare)(struct net *net, struct sock *sk);
};
struct netlink_ext_ack {
	const char *_msg;
	const struct nla_policy *policy;
	u8 cookie[NETLINK_MAX_COOKIE_LEN];
	u8 cookie_len;
};
struct netlink_callback {
	struct sk_buff *skb;
	const struct nlmsghdr *nlh;
	int (*dump)(struct sk_buff *skb, struct netlink_callback *cb);
	int (*done)(struct netlink_callback *cb);
	void *data;
	struct module *module;
	struct netlink_ext_ack *extack;
	u16 family;
	unsigned int prev_seq;
	unsigned int seq;
	union {
		u8 ctx[48];
		long args[6];
	};
};
#define NL_SET_ERR_MSG(x, m) do { struct netlink_ext_ack *__qz_x = (x); if (__qz_x) __qz_x->_msg = (m); } while (0)
#define NL_SET_ERR_MSG_MOD(x, m) NL_SET_ERR_MSG(x, m)
#define NL_SET_ERR_MSG_FMT_MOD(x, ...) do { (void)(x); if (__qz_maybe()) printk(__VA_ARGS__); } while (0)
#define NL_SET_ERR_MSG_FMT(x, ...) NL_SET_ERR_MSG_FMT_MOD(x, __VA_ARGS__)
#define NL_SET_ERR_MSG_ATTR(x, a, m) NL_SET_ERR_MSG(x, m)
#define NL_SET_ERR_MSG_ATTR_POL(x, a, p, m) NL_SET_ERR_MSG(x, m)
#define NL_SET_BAD_ATTR(x, a) do { (void)(x); } while (0)
struct nlmsghdr *nlmsg_hdr(const struct sk_buff *skb);
struct sock *netlink_kernel_create(struct net *net, int unit, struct netlink_kernel_cfg *cfg);
void netlink_kernel_release(struct sock *sk);
bool netlink_capable(const struct sk_buff *skb, int cap);
#endif
