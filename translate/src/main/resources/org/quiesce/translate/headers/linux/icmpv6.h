#ifndef QZ_LINUX_ICMPV6_H
#define QZ_LINUX_ICMPV6_H
struct icmp6hdr;
struct sk_buff;
#define ICMPV6_PKT_TOOBIG 2
struct icmp6hdr {
	__u8 icmp6_type;
};
struct icmp6hdr *icmp6_hdr(const struct sk_buff *skb);
void icmpv6_ndo_send(struct sk_buff *skb_in, u8 type, u8 code, __u32 info);
#endif
