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
#define NETLINK_MAX_COOKIE_LEN 20
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
struct nlmsghdr *nlmsg_hdr(const struct sk_buff *skb);
struct sock *netlink_kernel_create(struct net *net, int unit, struct netlink_kernel_cfg *cfg);
void netlink_kernel_release(struct sock *sk);
bool netlink_capable(const struct sk_buff *skb, int cap);
#endif
