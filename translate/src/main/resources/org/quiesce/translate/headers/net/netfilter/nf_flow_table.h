#ifndef QZ_NET_NETFILTER_NF_FLOW_TABLE_H
#define QZ_NET_NETFILTER_NF_FLOW_TABLE_H
#include <net/flow_offload.h>
struct nf_flowtable;
int nf_flow_table_offload_add_cb(struct nf_flowtable *flow_table, flow_setup_cb_t *cb, void *cb_priv);
void nf_flow_table_offload_del_cb(struct nf_flowtable *flow_table, flow_setup_cb_t *cb, void *cb_priv);
#endif
