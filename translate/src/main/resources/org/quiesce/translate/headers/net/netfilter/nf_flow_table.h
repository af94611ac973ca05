#ifndef QZ_NET_NETFILTER_NF_FLOW_TABLE_H
#define QZ_NET_NETFILTER_NF_FLOW_TABLE_H
#include <linux/mmzone.h>
#include <net/flow_offload.h>
struct nf_conn;
struct nf_flowtable;
struct flow_offload {
	struct nf_conn *ct;
	unsigned long flags;
	u16 type;
	u32 timeout;
	struct rcu_head rcu_head;
};
int nf_flow_table_offload_add_cb(struct nf_flowtable *flow_table, flow_setup_cb_t *cb, void *cb_priv);
void nf_flow_table_offload_del_cb(struct nf_flowtable *flow_table, flow_setup_cb_t *cb, void *cb_priv);
#endif
