#ifndef QZ_LINUX_UDP_H
#define QZ_LINUX_UDP_H
struct sk_buff;
struct udphdr;
#define UDP_ENCAP_ESPINUDP 2
struct udphdr {
	__be16 source;
	__be16 dest;
	__be16 len;
	__sum16 check;
};
struct udphdr *udp_hdr(const struct sk_buff *skb);
#endif
