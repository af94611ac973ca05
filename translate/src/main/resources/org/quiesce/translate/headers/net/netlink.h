#ifndef QZ_NET_NETLINK_H
#define QZ_NET_NETLINK_H
struct nlattr;
struct nlmsghdr;
struct sk_buff;
#define nla_for_each_nested(a_, b_, c_) nla_for_each_attr(a_, nla_data(b_), nla_len(b_), c_)
int nla_put(struct sk_buff *skb, int attrtype, int attrlen, const void *data);
void *nlmsg_data(const struct nlmsghdr *nlh);
struct nlattr *nlmsg_find_attr(const struct nlmsghdr *nlh, int hdrlen, int attrtype);
struct nlmsghdr *nlmsg_put(struct sk_buff *skb, u32 portid, u32 seq, int type, int payload, int flags);
void nlmsg_end(struct sk_buff *skb, struct nlmsghdr *nlh);
void nlmsg_cancel(struct sk_buff *skb, struct nlmsghdr *nlh);
int nla_type(const struct nlattr *nla);
void *nla_data(const struct nlattr *nla);
int nla_len(const struct nlattr *nla);
int nla_put_u16(struct sk_buff *skb, int attrtype, u16 value);
u16 nla_get_u16(const struct nlattr *nla);
#endif
