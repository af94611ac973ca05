#ifndef QZ_NET_IP_H
#define QZ_NET_IP_H
#include <linux/ip.h>
#include <linux/ipv6.h>
#include <linux/poll.h>
#include <linux/tcp.h>
#include <linux/udp.h>
#include <net/sock.h>
struct iphdr;
struct net;
struct sk_buff;
struct sock;
#define IP_DF 0x4000
#define IP_MF 0x2000
#define IP_OFFSET 0x1fff
unsigned int ip_hdrlen(const struct sk_buff *skb);
void ip_send_check(struct iphdr *ip);
int ip_local_out(struct net *net, struct sock *sk, struct sk_buff *skb);
bool ip_is_fragment(const struct iphdr *iph);
void ip_eth_mc_map(__be32 naddr, char *buf);
#endif
