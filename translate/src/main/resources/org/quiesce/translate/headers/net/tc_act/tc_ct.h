#ifndef QZ_NET_TC_ACT_TC_CT_H
#define QZ_NET_TC_ACT_TC_CT_H
#include <linux/ipv6.h>
struct sk_buff;
void tcf_ct_flow_table_restore_skb(struct sk_buff *skb, unsigned long cookie);
#endif
