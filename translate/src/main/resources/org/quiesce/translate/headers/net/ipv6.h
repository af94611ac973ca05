#ifndef QZ_NET_IPV6_H
#define QZ_NET_IPV6_H
#include <linux/ipv6.h>
#include <net/sock.h>
struct dst_entry;
struct flowi6;
struct in6_addr;
struct ipv6hdr;
struct net;
struct sk_buff;
struct sock;
#define NEXTHDR_TCP 6
#define NEXTHDR_UDP 17
#define NEXTHDR_IPV6 41
#define NEXTHDR_FRAGMENT 44
#define NEXTHDR_AUTH 51
#define NEXTHDR_NONE 59
#define IPV6_ADDR_ANY 0U
#define IPV6_ADDR_MULTICAST 2U
#define IPV6_ADDR_LINKLOCAL 0x20U
#define IPV6_ADDR_MAPPED 0x1000U
#define IPV6_FLOWINFO_MASK cpu_to_be32(0x0FFFFFFF)
struct hop_jumbo_hdr {
	u8 nexthdr;
	u8 hdrlen;
	u8 tlv_type;
};
int ipv6_has_hopopt_jumbo(const struct sk_buff *skb);
int ipv6_addr_type(const struct in6_addr *addr);
bool ipv6_addr_equal(const struct in6_addr *a1, const struct in6_addr *a2);
bool ipv6_addr_any(const struct in6_addr *a);
bool ipv6_addr_loopback(const struct in6_addr *a);
bool ipv6_addr_v4mapped(const struct in6_addr *a);
bool ipv6_addr_is_multicast(const struct in6_addr *addr);
void ipv6_addr_set_v4mapped(const __be32 addr, struct in6_addr *v4mapped);
int ip6_dst_hoplimit(struct dst_entry *dst);
int ip6_multipath_hash_policy(const struct net *net);
u32 ip6_multipath_hash_fields(const struct net *net);
void ip6_flow_hdr(struct ipv6hdr *hdr, unsigned int tclass, __be32 flowlabel);
__be32 ip6_make_flowinfo(unsigned int tclass, __be32 flowlabel);
struct dst_entry *ip6_dst_lookup_flow(struct net *net, const struct sock *sk, struct flowi6 *fl6, const struct in6_addr *final_dst);
int ipv6_skip_exthdr(const struct sk_buff *, int start, u8 *nexthdrp, __be16 *frag_offp);
bool ipv6_ext_hdr(u8 nexthdr);
int ipv6_find_hdr(const struct sk_buff *skb, unsigned int *offset, int target, unsigned short *fragoff, int *fragflg);
#endif
