#ifndef QZ_LINUX_IPV6_H
#define QZ_LINUX_IPV6_H
#include <linux/in6.h>
#include <linux/tcp.h>
#include <net/sock.h>
struct ipv6_fl_socklist;
struct ipv6_pinfo;
struct ipv6_txoptions;
struct ipv6hdr;
struct sk_buff;
struct sock;
#define IPV6_MIN_MTU 0x500
#define ipv6_optlen(a_) (((a_)-> hdrlen + 1) << 3)
#define ipv6_authlen(a_) (((a_)-> hdrlen + 2) << 2)
#define ipv6_only_sock(a_) (a_-> sk_ipv6only)
struct ipv6_opt_hdr {
	__u8 nexthdr;
	__u8 hdrlen;
};
struct ipv6hdr {
	__u8 priority : 4;
	__u8 version : 4;
	__u8 flow_lbl[3];
	__be16 payload_len;
	__u8 nexthdr;
	__u8 hop_limit;
	struct in6_addr saddr;
	struct in6_addr daddr;
};
struct ipv6_pinfo {
	struct in6_addr saddr;
	__be32 flow_label;
	__u32 frag_size;
	__s16 hop_limit : 9;
	__u16 padding : 1;
	__u8 tclass;
	struct ipv6_fl_socklist *ipv6_fl_list;
	struct ipv6_txoptions *opt;
	struct sk_buff *pktoptions;
};
struct tcp6_sock {
	struct tcp_sock tcp;
	struct ipv6_pinfo inet6;
};
struct ipv6hdr *ipv6_hdr(const struct sk_buff *skb);
struct ipv6hdr *inner_ipv6_hdr(const struct sk_buff *skb);
bool ipv6_mod_enabled(void);
struct ipv6_pinfo *inet6_sk(const struct sock *__sk);
#endif
