#ifndef QZ_LINUX_IP_H
#define QZ_LINUX_IP_H
struct iphdr;
struct sk_buff;
#define IPVERSION 4
#define IPOPT_OFFSET 2
#define IP_MAX_MTU 0xffffU
struct iphdr {
	__u8 ihl : 4;
	__u8 version : 4;
	__u8 tos;
	__be16 tot_len;
	__be16 id;
	__be16 frag_off;
	__u8 ttl;
	__u8 protocol;
	__sum16 check;
	__be32 saddr;
	__be32 daddr;
};
struct ip_auth_hdr {
	__u8 nexthdr;
	__u8 hdrlen;
	__be16 reserved;
	__be32 spi;
	__be32 seq_no;
};
struct ip_esp_hdr {
	__be32 spi;
	__be32 seq_no;
};
struct iphdr *ip_hdr(const struct sk_buff *skb);
struct iphdr *inner_ip_hdr(const struct sk_buff *skb);
struct iphdr *ipip_hdr(const struct sk_buff *skb);
#endif
