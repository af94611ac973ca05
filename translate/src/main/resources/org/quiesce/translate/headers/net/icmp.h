#ifndef QZ_NET_ICMP_H
#define QZ_NET_ICMP_H
struct sk_buff;
void icmp_ndo_send(struct sk_buff *skb_in, int type, int code, __be32 info);
#endif
