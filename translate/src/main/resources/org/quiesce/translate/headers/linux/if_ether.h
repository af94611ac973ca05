#ifndef QZ_LINUX_IF_ETHER_H
#define QZ_LINUX_IF_ETHER_H
#include <linux/dma-mapping.h>
#include <linux/mm.h>
#include <linux/socket.h>
struct ethhdr;
struct sk_buff;
#define ETH_ALEN 6
#define ETH_TLEN 2
#define ETH_HLEN 14
#define ETH_ZLEN 60
#define ETH_DATA_LEN 0x5dc
#define ETH_FRAME_LEN 0x5ea
#define ETH_FCS_LEN 4
#define ETH_MIN_MTU 68
#define ETH_MAX_MTU 0xffffU
#define ETH_P_IP 0x800
#define ETH_P_ARP 0x806
#define ETH_P_TEB 0x6558
#define ETH_P_8021Q 0x8100
#define ETH_P_IPV6 0x86dd
#define ETH_P_PAUSE 0x8808
#define ETH_P_MPLS_UC 0x8847
#define ETH_P_MPLS_MC 0x8848
#define ETH_P_PPP_SES 0x8864
#define ETH_P_PAE 0x888e
#define ETH_P_8021AD 0x88a8
#define ETH_P_LLDP 0x88cc
#define ETH_P_MACSEC 0x88e5
#define ETH_P_1588 0x88f7
#define ETH_P_FCOE 0x8906
#define ETH_P_IBOE 0x8915
#define ETH_P_FIP 0x8914
#define ETH_P_QINQ1 0x9100
#define ETH_P_EDSA 0xdada
#define ETH_P_802_3_MIN 0x600
#define ETH_P_802_3 1
#define ETH_P_ALL 3
#define ETH_P_802_2 4
#define ETH_P_PHONET 245
#define ETH_P_XDSA 248
#define ETH_P_MAP 249
struct ethhdr {
	unsigned char h_dest[ETH_ALEN];
	unsigned char h_source[ETH_ALEN];
	__be16 h_proto;
};
struct ethhdr *eth_hdr(const struct sk_buff *skb);
struct ethhdr *skb_eth_hdr(const struct sk_buff *skb);
struct ethhdr *inner_eth_hdr(const struct sk_buff *skb);
ssize_t sysfs_format_mac(char *buf, const unsigned char *addr, int len);
#endif
