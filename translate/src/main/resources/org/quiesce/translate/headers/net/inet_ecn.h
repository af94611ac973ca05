#ifndef QZ_NET_INET_ECN_H
#define QZ_NET_INET_ECN_H
#include <net/dst.h>
struct iphdr;
struct ipv6hdr;
struct sk_buff;
enum { INET_ECN_NOT_ECT, INET_ECN_ECT_1, INET_ECN_ECT_0, INET_ECN_CE, INET_ECN_MASK = 3 };
int INET_ECN_is_ce(__u8 dsfield);
int INET_ECN_is_not_ect(__u8 dsfield);
__u8 INET_ECN_encapsulate(__u8 outer, __u8 inner);
int IP_ECN_set_ce(struct iphdr *iph);
int IP6_ECN_set_ce(struct sk_buff *skb, struct ipv6hdr *iph);
int __INET_ECN_decapsulate(__u8 outer, __u8 inner, bool *set_ce);
#endif
