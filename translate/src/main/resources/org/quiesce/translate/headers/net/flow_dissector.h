#ifndef QZ_NET_FLOW_DISSECTOR_H
#define QZ_NET_FLOW_DISSECTOR_H
#include <linux/in6.h>
struct flow_dissector;
struct flow_keys;
#define FLOW_DIS_IS_FRAGMENT 1UL
#define FLOW_DIS_FIRST_FRAG 2UL
#define FLOW_DIS_ENCAPSULATION 4UL
#define FLOW_DIS_TUN_OPTS_MAX 255
#define FLOW_DISSECTOR_F_STOP_BEFORE_ENCAP 8UL
struct flow_dissector_key_control {
	u16 thoff;
	u16 addr_type;
	u32 flags;
};
struct flow_dissector_key_basic {
	__be16 n_proto;
	u8 ip_proto;
	u8 padding;
};
struct flow_dissector_key_tags {
	u32 flow_label;
};
struct flow_dissector_key_vlan {
	union {
		struct {
			u16 vlan_id : 12;
			u16 vlan_dei : 1;
			u16 vlan_priority : 3;
		};
		__be16 vlan_tci;
	};
	__be16 vlan_tpid;
	__be16 vlan_eth_type;
	u16 padding;
};
struct flow_dissector_key_enc_opts {
	u8 data[FLOW_DIS_TUN_OPTS_MAX];
	u8 len;
	__be16 dst_opt_type;
};
struct flow_dissector_key_keyid {
	__be32 keyid;
};
struct flow_dissector_key_ipv4_addrs {
	__be32 src;
	__be32 dst;
};
struct flow_dissector_key_ipv6_addrs {
	struct in6_addr src;
	struct in6_addr dst;
};
struct flow_dissector_key_addrs {
	union {
		struct flow_dissector_key_ipv4_addrs v4addrs;
		struct flow_dissector_key_ipv6_addrs v6addrs;
	};
};
struct flow_dissector_key_ports {
	union {
		__be32 ports;
		struct {
			__be16 src;
			__be16 dst;
		};
	};
};
struct flow_dissector_key_icmp {
	struct {
		u8 type;
		u8 code;
	};
	u16 id;
};
struct flow_dissector_key_ip {
	__u8 tos;
	__u8 ttl;
};
struct flow_dissector_key_ct {
	u16 ct_state;
	u16 ct_zone;
	u32 ct_mark;
	u32 ct_labels[4];
};
enum flow_dissector_key_id { FLOW_DISSECTOR_KEY_CONTROL, FLOW_DISSECTOR_KEY_BASIC, FLOW_DISSECTOR_KEY_IPV4_ADDRS, FLOW_DISSECTOR_KEY_IPV6_ADDRS, FLOW_DISSECTOR_KEY_PORTS, FLOW_DISSECTOR_KEY_PORTS_RANGE, FLOW_DISSECTOR_KEY_ICMP, FLOW_DISSECTOR_KEY_ETH_ADDRS, FLOW_DISSECTOR_KEY_VLAN = 10, FLOW_DISSECTOR_KEY_ENC_KEYID = 14, FLOW_DISSECTOR_KEY_ENC_IPV4_ADDRS, FLOW_DISSECTOR_KEY_ENC_IPV6_ADDRS, FLOW_DISSECTOR_KEY_ENC_CONTROL, FLOW_DISSECTOR_KEY_ENC_PORTS, FLOW_DISSECTOR_KEY_MPLS, FLOW_DISSECTOR_KEY_TCP, FLOW_DISSECTOR_KEY_IP, FLOW_DISSECTOR_KEY_CVLAN, FLOW_DISSECTOR_KEY_ENC_IP, FLOW_DISSECTOR_KEY_ENC_OPTS, FLOW_DISSECTOR_KEY_META, FLOW_DISSECTOR_KEY_CT, FLOW_DISSECTOR_KEY_PPPOE = 29, FLOW_DISSECTOR_KEY_L2TPV3, FLOW_DISSECTOR_KEY_MAX };
struct flow_dissector {
	unsigned int used_keys;
	unsigned short int offset[FLOW_DISSECTOR_KEY_MAX];
};
struct flow_keys {
	struct flow_dissector_key_control control;
	struct flow_dissector_key_basic basic;
	struct flow_dissector_key_tags tags;
	struct flow_dissector_key_vlan vlan;
	struct flow_dissector_key_keyid keyid;
	struct flow_dissector_key_ports ports;
	struct flow_dissector_key_icmp icmp;
	struct flow_dissector_key_addrs addrs;
};
__be32 flow_get_u32_src(const struct flow_keys *flow);
__be32 flow_get_u32_dst(const struct flow_keys *flow);
bool dissector_uses_key(const struct flow_dissector *flow_dissector, enum flow_dissector_key_id key_id);
void *skb_flow_dissector_target(struct flow_dissector *flow_dissector, enum flow_dissector_key_id key_id, void *target_container);
#endif
