#ifndef QZ_LINUX_IF_ARP_H
#define QZ_LINUX_IF_ARP_H
struct arphdr;
struct net_device;
struct sk_buff;
#define ARPHRD_ETHER 1
#define ARPHRD_RAWIP 0x207
#define ARPHRD_IPGRE 0x30a
#define ARPHRD_PHONET 0x334
#define ARPHRD_IP6GRE 0x337
#define ARPHRD_NONE 0xfffe
#define ARPOP_REQUEST 1
#define ARPOP_REPLY 2
struct arphdr {
	__be16 ar_op;
};
struct arphdr *arp_hdr(const struct sk_buff *skb);
unsigned int arp_hdr_len(const struct net_device *dev);
#endif
