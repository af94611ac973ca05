#ifndef QZ_NET_NETNS_FLOW_TABLE_H
#define QZ_NET_NETNS_FLOW_TABLE_H
struct nf_flow_table_stat;
struct netns_ft {
	struct nf_flow_table_stat *stat;
};
#endif
