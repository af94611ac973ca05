#ifndef QZ_NET_FLOW_OFFLOAD_H
#define QZ_NET_FLOW_OFFLOAD_H
#include <linux/if_ether.h>
#include <linux/netdevice.h>
#include <net/flow_dissector.h>
#include <net/net_debug.h>
struct Qdisc;
struct action_gate_entry;
struct flow_action;
struct flow_action_cookie;
struct flow_action_entry;
struct flow_block;
struct flow_block_cb;
struct flow_block_offload;
struct flow_cls_offload;
struct flow_dissector;
struct flow_dissector_key_basic;
struct flow_dissector_key_control;
struct flow_dissector_key_ct;
struct flow_dissector_key_enc_opts;
struct flow_dissector_key_eth_addrs;
struct flow_dissector_key_icmp;
struct flow_dissector_key_ip;
struct flow_dissector_key_ipv4_addrs;
struct flow_dissector_key_ipv6_addrs;
struct flow_dissector_key_keyid;
struct flow_dissector_key_l2tpv3;
struct flow_dissector_key_meta;
struct flow_dissector_key_mpls;
struct flow_dissector_key_ports;
struct flow_dissector_key_ports_range;
struct flow_dissector_key_pppoe;
struct flow_dissector_key_tcp;
struct flow_dissector_key_vlan;
struct flow_match_basic;
struct flow_match_control;
struct flow_match_ct;
struct flow_match_enc_keyid;
struct flow_match_enc_opts;
struct flow_match_eth_addrs;
struct flow_match_icmp;
struct flow_match_ip;
struct flow_match_ipv4_addrs;
struct flow_match_ipv6_addrs;
struct flow_match_l2tpv3;
struct flow_match_meta;
struct flow_match_mpls;
struct flow_match_ports;
struct flow_match_ports_range;
struct flow_match_pppoe;
struct flow_match_tcp;
struct flow_match_vlan;
struct flow_rule;
struct flow_stats;
struct ip_tunnel_info;
struct net;
struct net_device;
struct netlink_ext_ack;
struct nf_flowtable;
struct psample_group;
struct flow_match {
	struct flow_dissector *dissector;
	void *mask;
	void *key;
};
struct flow_match_meta {
	struct flow_dissector_key_meta *key;
	struct flow_dissector_key_meta *mask;
};
struct flow_match_basic {
	struct flow_dissector_key_basic *key;
	struct flow_dissector_key_basic *mask;
};
struct flow_match_control {
	struct flow_dissector_key_control *key;
	struct flow_dissector_key_control *mask;
};
struct flow_match_eth_addrs {
	struct flow_dissector_key_eth_addrs *key;
	struct flow_dissector_key_eth_addrs *mask;
};
struct flow_match_vlan {
	struct flow_dissector_key_vlan *key;
	struct flow_dissector_key_vlan *mask;
};
struct flow_match_ipv4_addrs {
	struct flow_dissector_key_ipv4_addrs *key;
	struct flow_dissector_key_ipv4_addrs *mask;
};
struct flow_match_ipv6_addrs {
	struct flow_dissector_key_ipv6_addrs *key;
	struct flow_dissector_key_ipv6_addrs *mask;
};
struct flow_match_ip {
	struct flow_dissector_key_ip *key;
	struct flow_dissector_key_ip *mask;
};
struct flow_match_ports {
	struct flow_dissector_key_ports *key;
	struct flow_dissector_key_ports *mask;
};
struct flow_match_ports_range {
	struct flow_dissector_key_ports_range *key;
	struct flow_dissector_key_ports_range *mask;
};
struct flow_match_icmp {
	struct flow_dissector_key_icmp *key;
	struct flow_dissector_key_icmp *mask;
};
struct flow_match_tcp {
	struct flow_dissector_key_tcp *key;
	struct flow_dissector_key_tcp *mask;
};
struct flow_match_mpls {
	struct flow_dissector_key_mpls *key;
	struct flow_dissector_key_mpls *mask;
};
struct flow_match_enc_keyid {
	struct flow_dissector_key_keyid *key;
	struct flow_dissector_key_keyid *mask;
};
struct flow_match_enc_opts {
	struct flow_dissector_key_enc_opts *key;
	struct flow_dissector_key_enc_opts *mask;
};
struct flow_match_ct {
	struct flow_dissector_key_ct *key;
	struct flow_dissector_key_ct *mask;
};
struct flow_match_pppoe {
	struct flow_dissector_key_pppoe *key;
	struct flow_dissector_key_pppoe *mask;
};
struct flow_match_l2tpv3 {
	struct flow_dissector_key_l2tpv3 *key;
	struct flow_dissector_key_l2tpv3 *mask;
};
enum flow_action_id { FLOW_ACTION_ACCEPT, FLOW_ACTION_DROP, FLOW_ACTION_TRAP, FLOW_ACTION_GOTO, FLOW_ACTION_REDIRECT, FLOW_ACTION_MIRRED, FLOW_ACTION_REDIRECT_INGRESS, FLOW_ACTION_MIRRED_INGRESS, FLOW_ACTION_VLAN_PUSH, FLOW_ACTION_VLAN_POP, FLOW_ACTION_VLAN_MANGLE, FLOW_ACTION_TUNNEL_ENCAP, FLOW_ACTION_TUNNEL_DECAP, FLOW_ACTION_MANGLE, FLOW_ACTION_ADD, FLOW_ACTION_CSUM, FLOW_ACTION_MARK, FLOW_ACTION_PTYPE, FLOW_ACTION_PRIORITY, FLOW_ACTION_WAKE, FLOW_ACTION_QUEUE, FLOW_ACTION_SAMPLE, FLOW_ACTION_POLICE, FLOW_ACTION_CT, FLOW_ACTION_CT_METADATA, FLOW_ACTION_MPLS_PUSH, FLOW_ACTION_MPLS_POP, FLOW_ACTION_MPLS_MANGLE, FLOW_ACTION_GATE, FLOW_ACTION_PPPOE_PUSH, FLOW_ACTION_PIPE = 31, FLOW_ACTION_VLAN_PUSH_ETH, FLOW_ACTION_VLAN_POP_ETH, FLOW_ACTION_CONTINUE, NUM_FLOW_ACTIONS };
enum flow_action_mangle_base { FLOW_ACT_MANGLE_UNSPEC, FLOW_ACT_MANGLE_HDR_TYPE_ETH, FLOW_ACT_MANGLE_HDR_TYPE_IP4, FLOW_ACT_MANGLE_HDR_TYPE_IP6, FLOW_ACT_MANGLE_HDR_TYPE_TCP, FLOW_ACT_MANGLE_HDR_TYPE_UDP };
enum flow_action_hw_stats_bit { FLOW_ACTION_HW_STATS_DELAYED_BIT = 1 };
enum flow_action_hw_stats { FLOW_ACTION_HW_STATS_IMMEDIATE = 1, FLOW_ACTION_HW_STATS_DELAYED, FLOW_ACTION_HW_STATS_ANY, FLOW_ACTION_HW_STATS_DISABLED, FLOW_ACTION_HW_STATS_DONT_CARE = 7 };
typedef void (*action_destr)(void *priv);
struct flow_action_cookie {
	u32 cookie_len;
	u8 cookie[];
};
struct flow_action_entry {
	enum flow_action_id id;
	u32 hw_index;
	enum flow_action_hw_stats hw_stats;
	action_destr destructor;
	union {
		u32 chain_index;
		struct net_device *dev;
		struct {
			u16 vid;
			__be16 proto;
			u8 prio;
		} vlan;
		struct {
			unsigned char dst[ETH_ALEN];
			unsigned char src[ETH_ALEN];
		} vlan_push_eth;
		struct {
			enum flow_action_mangle_base htype;
			u32 offset;
			u32 mask;
			u32 val;
		} mangle;
		struct ip_tunnel_info *tunnel;
		u32 csum_flags;
		u32 mark;
		u16 ptype;
		u32 priority;
		struct {
			u32 ctx;
			u32 index;
			u8 vf;
		} queue;
		struct {
			struct psample_group *psample_group;
			u32 rate;
			u32 trunc_size;
			bool truncate;
		} sample;
		struct {
			u32 burst;
			u64 rate_bytes_ps;
			u64 peakrate_bytes_ps;
			u32 avrate;
			u16 overhead;
			u64 burst_pkt;
			u64 rate_pkt_ps;
			u32 mtu;
			struct {
				enum flow_action_id act_id;
			} exceed, notexceed;
		} police;
		struct {
			int action;
			u16 zone;
			struct nf_flowtable *flow_table;
		} ct;
		struct {
			unsigned long cookie;
			u32 mark;
			u32 labels[4];
			bool orig_dir;
		} ct_metadata;
		struct {
			u32 label;
			__be16 proto;
			u8 tc;
			u8 bos;
			u8 ttl;
		} mpls_push;
		struct {
			__be16 proto;
		} mpls_pop;
		struct {
			u32 label;
			u8 tc;
			u8 bos;
			u8 ttl;
		} mpls_mangle;
		struct {
			s32 prio;
			u64 basetime;
			u64 cycletime;
			u32 num_entries;
			struct action_gate_entry *entries;
		} gate;
		struct {
			u16 sid;
		} pppoe;
	};
	struct flow_action_cookie *cookie;
};
struct flow_action {
	unsigned int num_entries;
	struct flow_action_entry entries[];
};
struct flow_rule {
	struct flow_match match;
	struct flow_action action;
};
struct flow_stats {
	u64 pkts;
	u64 bytes;
	u64 drops;
	u64 lastused;
};
enum flow_block_command { FLOW_BLOCK_BIND, FLOW_BLOCK_UNBIND };
enum flow_block_binder_type { FLOW_BLOCK_BINDER_TYPE_CLSACT_INGRESS = 1, FLOW_BLOCK_BINDER_TYPE_CLSACT_EGRESS, FLOW_BLOCK_BINDER_TYPE_RED_EARLY_DROP, FLOW_BLOCK_BINDER_TYPE_RED_MARK };
struct flow_block {
	struct list_head cb_list;
};
struct flow_block_offload {
	enum flow_block_command command;
	enum flow_block_binder_type binder_type;
	bool block_shared;
	bool unlocked_driver_cb;
	struct net *net;
	struct flow_block *block;
	struct list_head cb_list;
	struct list_head *driver_block_list;
	struct netlink_ext_ack *extack;
	struct Qdisc *sch;
};
typedef int flow_setup_cb_t (enum tc_setup_type type, void *type_data, void *cb_priv);
struct flow_block_cb {
	struct list_head driver_list;
	struct list_head list;
	flow_setup_cb_t *cb;
	void *cb_priv;
	void (*release)(void *cb_priv);
	unsigned int refcnt;
};
enum flow_cls_command { FLOW_CLS_REPLACE, FLOW_CLS_DESTROY, FLOW_CLS_STATS, FLOW_CLS_TMPLT_CREATE, FLOW_CLS_TMPLT_DESTROY };
struct flow_cls_common_offload {
	u32 chain_index;
	__be16 protocol;
	u32 prio;
	struct netlink_ext_ack *extack;
};
struct flow_cls_offload {
	struct flow_cls_common_offload common;
	enum flow_cls_command command;
	unsigned long cookie;
	struct flow_rule *rule;
	struct flow_stats stats;
	u32 classid;
};
enum offload_act_command { FLOW_ACT_REPLACE, FLOW_ACT_DESTROY, FLOW_ACT_STATS };
struct flow_offload_action {
	struct netlink_ext_ack *extack;
	enum offload_act_command command;
	enum flow_action_id id;
	u32 index;
	struct flow_stats stats;
	struct flow_action action;
};
typedef int flow_indr_block_bind_cb_t (struct net_device *dev, struct Qdisc *sch, void *cb_priv, enum tc_setup_type type, void *type_data, void *data, void (*cleanup)(struct flow_block_cb *block_cb));
#define flow_action_for_each(i, a, as) for (i = 0, a = &(as)->entries[0]; i < (as)->num_entries; a = &(as)->entries[++i])
void flow_rule_match_meta(const struct flow_rule *rule, struct flow_match_meta *out);
void flow_rule_match_basic(const struct flow_rule *rule, struct flow_match_basic *out);
void flow_rule_match_control(const struct flow_rule *rule, struct flow_match_control *out);
void flow_rule_match_eth_addrs(const struct flow_rule *rule, struct flow_match_eth_addrs *out);
void flow_rule_match_vlan(const struct flow_rule *rule, struct flow_match_vlan *out);
void flow_rule_match_cvlan(const struct flow_rule *rule, struct flow_match_vlan *out);
void flow_rule_match_ipv4_addrs(const struct flow_rule *rule, struct flow_match_ipv4_addrs *out);
void flow_rule_match_ipv6_addrs(const struct flow_rule *rule, struct flow_match_ipv6_addrs *out);
void flow_rule_match_ip(const struct flow_rule *rule, struct flow_match_ip *out);
void flow_rule_match_ports(const struct flow_rule *rule, struct flow_match_ports *out);
void flow_rule_match_ports_range(const struct flow_rule *rule, struct flow_match_ports_range *out);
void flow_rule_match_tcp(const struct flow_rule *rule, struct flow_match_tcp *out);
void flow_rule_match_icmp(const struct flow_rule *rule, struct flow_match_icmp *out);
void flow_rule_match_mpls(const struct flow_rule *rule, struct flow_match_mpls *out);
void flow_rule_match_enc_control(const struct flow_rule *rule, struct flow_match_control *out);
void flow_rule_match_enc_ipv4_addrs(const struct flow_rule *rule, struct flow_match_ipv4_addrs *out);
void flow_rule_match_enc_ipv6_addrs(const struct flow_rule *rule, struct flow_match_ipv6_addrs *out);
void flow_rule_match_enc_ip(const struct flow_rule *rule, struct flow_match_ip *out);
void flow_rule_match_enc_ports(const struct flow_rule *rule, struct flow_match_ports *out);
void flow_rule_match_enc_keyid(const struct flow_rule *rule, struct flow_match_enc_keyid *out);
void flow_rule_match_enc_opts(const struct flow_rule *rule, struct flow_match_enc_opts *out);
void flow_rule_match_ct(const struct flow_rule *rule, struct flow_match_ct *out);
void flow_rule_match_pppoe(const struct flow_rule *rule, struct flow_match_pppoe *out);
void flow_rule_match_l2tpv3(const struct flow_rule *rule, struct flow_match_l2tpv3 *out);
bool flow_action_has_entries(const struct flow_action *action);
bool flow_offload_has_one_action(const struct flow_action *action);
bool flow_action_is_last_entry(const struct flow_action *action, const struct flow_action_entry *entry);
bool flow_action_mixed_hw_stats_check(const struct flow_action *action, struct netlink_ext_ack *extack);
const struct flow_action_entry *flow_action_first_entry_get(const struct flow_action *action);
bool flow_action_hw_stats_check(const struct flow_action *action, struct netlink_ext_ack *extack, enum flow_action_hw_stats_bit allow_bit);
bool flow_action_basic_hw_stats_check(const struct flow_action *action, struct netlink_ext_ack *extack);
struct flow_rule *flow_rule_alloc(unsigned int num_actions);
bool flow_rule_match_key(const struct flow_rule *rule, enum flow_dissector_key_id key);
void flow_stats_update(struct flow_stats *flow_stats, u64 bytes, u64 pkts, u64 drops, u64 lastused, enum flow_action_hw_stats used_hw_stats);
struct flow_block_cb *flow_block_cb_alloc(flow_setup_cb_t *cb, void *cb_ident, void *cb_priv, void (*release)(void *cb_priv));
struct flow_block_cb *flow_indr_block_cb_alloc(flow_setup_cb_t *cb, void *cb_ident, void *cb_priv, void (*release)(void *cb_priv), struct flow_block_offload *bo, struct net_device *dev, struct Qdisc *sch, void *data, void *indr_cb_priv, void (*cleanup)(struct flow_block_cb *block_cb));
void flow_block_cb_free(struct flow_block_cb *block_cb);
struct flow_block_cb *flow_block_cb_lookup(struct flow_block *block, flow_setup_cb_t *cb, void *cb_ident);
void *flow_block_cb_priv(struct flow_block_cb *block_cb);
void flow_block_cb_incref(struct flow_block_cb *block_cb);
unsigned int flow_block_cb_decref(struct flow_block_cb *block_cb);
void flow_block_cb_add(struct flow_block_cb *block_cb, struct flow_block_offload *offload);
void flow_block_cb_remove(struct flow_block_cb *block_cb, struct flow_block_offload *offload);
void flow_indr_block_cb_remove(struct flow_block_cb *block_cb, struct flow_block_offload *offload);
bool flow_block_cb_is_busy(flow_setup_cb_t *cb, void *cb_ident, struct list_head *driver_block_list);
int flow_block_cb_setup_simple(struct flow_block_offload *f, struct list_head *driver_list, flow_setup_cb_t *cb, void *cb_ident, void *cb_priv, bool ingress_only);
struct flow_rule *flow_cls_offload_flow_rule(struct flow_cls_offload *flow_cmd);
int flow_indr_dev_register(flow_indr_block_bind_cb_t *cb, void *cb_priv);
void flow_indr_dev_unregister(flow_indr_block_bind_cb_t *cb, void *cb_priv, void (*release)(void *cb_priv));
#endif
