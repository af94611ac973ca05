#ifndef QZ_LINUX_AVF_VIRTCHNL_H
#define QZ_LINUX_AVF_VIRTCHNL_H
#include <linux/if_ether.h>
struct virtchnl_version_info;
#define VIRTCHNL_VERSION_MAJOR 1
#define VIRTCHNL_VERSION_MINOR 1
#define VIRTCHNL_VERSION_MINOR_NO_VF_CAPS 0
#define VIRTCHNL_VF_OFFLOAD_L2 1UL
#define VIRTCHNL_VF_OFFLOAD_IWARP 2UL
#define VIRTCHNL_VF_OFFLOAD_RSS_AQ 8UL
#define VIRTCHNL_VF_OFFLOAD_RSS_REG 0x10UL
#define VIRTCHNL_VF_OFFLOAD_WB_ON_ITR 0x20UL
#define VIRTCHNL_VF_OFFLOAD_REQ_QUEUES 0x40UL
#define VIRTCHNL_VF_CAP_ADV_LINK_SPEED 0x80UL
#define VIRTCHNL_VF_OFFLOAD_VLAN_V2 0x8000UL
#define VIRTCHNL_VF_OFFLOAD_VLAN 0x10000UL
#define VIRTCHNL_VF_OFFLOAD_RX_POLLING 0x20000UL
#define VIRTCHNL_VF_OFFLOAD_RSS_PCTYPE_V2 0x40000UL
#define VIRTCHNL_VF_OFFLOAD_RSS_PF 0x80000UL
#define VIRTCHNL_VF_OFFLOAD_ENCAP 0x100000UL
#define VIRTCHNL_VF_OFFLOAD_ENCAP_CSUM 0x200000UL
#define VIRTCHNL_VF_OFFLOAD_ADQ 0x800000UL
#define VIRTCHNL_VF_OFFLOAD_USO 0x2000000UL
#define VIRTCHNL_VF_OFFLOAD_ADV_RSS_PF 0x8000000UL
#define VIRTCHNL_VF_OFFLOAD_FDIR_PF 0x10000000UL
#define VIRTCHNL_ETHER_ADDR_LEGACY 0
#define VIRTCHNL_ETHER_ADDR_PRIMARY 1
#define VIRTCHNL_ETHER_ADDR_EXTRA 2
#define VIRTCHNL_ETHER_ADDR_TYPE_MASK 3
#define FLAG_VF_UNICAST_PROMISC 1
#define FLAG_VF_MULTICAST_PROMISC 2
#define PF_EVENT_SEVERITY_INFO 0
#define PF_EVENT_SEVERITY_CERTAIN_DOOM 255
#define VIRTCHNL_MAX_NUM_PROTO_HDRS 0x20
#define PROTO_HDR_SHIFT 5
#define PROTO_HDR_FIELD_MASK 31UL
#define VIRTCHNL_MAX_NUM_ACTIONS 8
#define VF_IS_V10(a_) (((a_)-> major == 1) &&((a_)-> minor == 0))
#define VF_IS_V11(a_) (((a_)-> major == 1) &&((a_)-> minor == 1))
#define VIRTCHNL_ADD_PROTO_HDR_FIELD(a_, b_) ((a_)-> field_selector | = BIT((b_)& PROTO_HDR_FIELD_MASK))
#define VIRTCHNL_DEL_PROTO_HDR_FIELD(a_, b_) ((a_)-> field_selector& =~BIT((b_)& PROTO_HDR_FIELD_MASK))
#define VIRTCHNL_TEST_PROTO_HDR_FIELD(a_, b_) ((a_)-> field_selector& BIT((b_)& PROTO_HDR_FIELD_MASK))
#define VIRTCHNL_GET_PROTO_HDR_FIELD(a_) ((a_)-> field_selector)
#define VIRTCHNL_ADD_PROTO_HDR_FIELD_BIT(a_, b_, c_) (VIRTCHNL_ADD_PROTO_HDR_FIELD(a_, VIRTCHNL_PROTO_HDR_##b_##_##c_))
#define VIRTCHNL_SET_PROTO_HDR_TYPE(a_, b_) ((a_)-> type = VIRTCHNL_PROTO_HDR_##b_)
#define VIRTCHNL_TEST_PROTO_HDR_TYPE(a_, b_) ((a_)-> type ==((b_) >> PROTO_HDR_SHIFT))
#define VIRTCHNL_TEST_PROTO_HDR(a_, b_) (VIRTCHNL_TEST_PROTO_HDR_TYPE((a_), (b_)) && VIRTCHNL_TEST_PROTO_HDR_FIELD((a_), (b_)))
enum virtchnl_status_code { VIRTCHNL_STATUS_SUCCESS, VIRTCHNL_STATUS_ERR_PARAM = (-5), VIRTCHNL_STATUS_ERR_NO_MEMORY = (-18), VIRTCHNL_STATUS_ERR_OPCODE_MISMATCH = (-38), VIRTCHNL_STATUS_ERR_CQP_COMPL_ERROR = (-39), VIRTCHNL_STATUS_ERR_INVALID_VF_ID = (-40), VIRTCHNL_STATUS_ERR_ADMIN_QUEUE_ERROR = (-53), VIRTCHNL_STATUS_ERR_NOT_SUPPORTED = (-64) };
enum virtchnl_link_speed { VIRTCHNL_LINK_SPEED_UNKNOWN, VIRTCHNL_LINK_SPEED_100MB = 2, VIRTCHNL_LINK_SPEED_1GB = 4, VIRTCHNL_LINK_SPEED_10GB = 8, VIRTCHNL_LINK_SPEED_40GB = 0x10, VIRTCHNL_LINK_SPEED_20GB = 0x20, VIRTCHNL_LINK_SPEED_25GB = 0x40, VIRTCHNL_LINK_SPEED_2_5GB = 1, VIRTCHNL_LINK_SPEED_5GB = 0x80 };
enum virtchnl_ops { VIRTCHNL_OP_UNKNOWN, VIRTCHNL_OP_VERSION, VIRTCHNL_OP_RESET_VF, VIRTCHNL_OP_GET_VF_RESOURCES, VIRTCHNL_OP_CONFIG_TX_QUEUE, VIRTCHNL_OP_CONFIG_RX_QUEUE, VIRTCHNL_OP_CONFIG_VSI_QUEUES, VIRTCHNL_OP_CONFIG_IRQ_MAP, VIRTCHNL_OP_ENABLE_QUEUES, VIRTCHNL_OP_DISABLE_QUEUES, VIRTCHNL_OP_ADD_ETH_ADDR, VIRTCHNL_OP_DEL_ETH_ADDR, VIRTCHNL_OP_ADD_VLAN, VIRTCHNL_OP_DEL_VLAN, VIRTCHNL_OP_CONFIG_PROMISCUOUS_MODE, VIRTCHNL_OP_GET_STATS, VIRTCHNL_OP_EVENT = 17, VIRTCHNL_OP_IWARP = 20, VIRTCHNL_OP_CONFIG_IWARP_IRQ_MAP, VIRTCHNL_OP_RELEASE_IWARP_IRQ_MAP, VIRTCHNL_OP_CONFIG_RSS_KEY, VIRTCHNL_OP_CONFIG_RSS_LUT, VIRTCHNL_OP_GET_RSS_HENA_CAPS, VIRTCHNL_OP_SET_RSS_HENA, VIRTCHNL_OP_ENABLE_VLAN_STRIPPING, VIRTCHNL_OP_DISABLE_VLAN_STRIPPING, VIRTCHNL_OP_REQUEST_QUEUES, VIRTCHNL_OP_ENABLE_CHANNELS, VIRTCHNL_OP_DISABLE_CHANNELS, VIRTCHNL_OP_ADD_CLOUD_FILTER, VIRTCHNL_OP_DEL_CLOUD_FILTER, VIRTCHNL_OP_ADD_RSS_CFG = 45, VIRTCHNL_OP_DEL_RSS_CFG, VIRTCHNL_OP_ADD_FDIR_FILTER, VIRTCHNL_OP_DEL_FDIR_FILTER, VIRTCHNL_OP_GET_OFFLOAD_VLAN_V2_CAPS = 51, VIRTCHNL_OP_ADD_VLAN_V2, VIRTCHNL_OP_DEL_VLAN_V2, VIRTCHNL_OP_ENABLE_VLAN_STRIPPING_V2, VIRTCHNL_OP_DISABLE_VLAN_STRIPPING_V2, VIRTCHNL_OP_ENABLE_VLAN_INSERTION_V2, VIRTCHNL_OP_DISABLE_VLAN_INSERTION_V2, VIRTCHNL_OP_MAX };
struct virtchnl_version_info {
	u32 major;
	u32 minor;
};
enum virtchnl_vsi_type { VIRTCHNL_VSI_SRIOV = 6 };
struct virtchnl_vsi_resource {
	u16 vsi_id;
	u16 num_queue_pairs;
	enum virtchnl_vsi_type vsi_type;
	u16 qset_handle;
	u8 default_mac_addr[ETH_ALEN];
};
struct virtchnl_vf_resource {
	u16 num_vsis;
	u16 num_queue_pairs;
	u16 max_vectors;
	u16 max_mtu;
	u32 vf_cap_flags;
	u32 rss_key_size;
	u32 rss_lut_size;
	struct virtchnl_vsi_resource vsi_res[1];
};
struct virtchnl_txq_info {
	u16 vsi_id;
	u16 queue_id;
	u16 ring_len;
	u16 headwb_enabled;
	u64 dma_ring_addr;
	u64 dma_headwb_addr;
};
struct virtchnl_rxq_info {
	u16 vsi_id;
	u16 queue_id;
	u32 ring_len;
	u16 hdr_size;
	u16 splithdr_enabled;
	u32 databuffer_size;
	u32 max_pkt_size;
	u32 pad1;
	u64 dma_ring_addr;
	u32 pad2;
};
struct virtchnl_queue_pair_info {
	struct virtchnl_txq_info txq;
	struct virtchnl_rxq_info rxq;
};
struct virtchnl_vsi_queue_config_info {
	u16 vsi_id;
	u16 num_queue_pairs;
	u32 pad;
	struct virtchnl_queue_pair_info qpair[1];
};
struct virtchnl_vf_res_request {
	u16 num_queue_pairs;
};
struct virtchnl_vector_map {
	u16 vsi_id;
	u16 vector_id;
	u16 rxq_map;
	u16 txq_map;
	u16 rxitr_idx;
	u16 txitr_idx;
};
struct virtchnl_irq_map_info {
	u16 num_vectors;
	struct virtchnl_vector_map vecmap[1];
};
struct virtchnl_queue_select {
	u16 vsi_id;
	u16 pad;
	u32 rx_queues;
	u32 tx_queues;
};
struct virtchnl_ether_addr {
	u8 addr[ETH_ALEN];
	u8 type;
	u8 pad;
};
struct virtchnl_ether_addr_list {
	u16 vsi_id;
	u16 num_elements;
	struct virtchnl_ether_addr list[1];
};
struct virtchnl_vlan_filter_list {
	u16 vsi_id;
	u16 num_elements;
	u16 vlan_id[1];
};
enum virtchnl_vlan_support { VIRTCHNL_VLAN_UNSUPPORTED, VIRTCHNL_VLAN_ETHERTYPE_8100, VIRTCHNL_VLAN_ETHERTYPE_88A8, VIRTCHNL_VLAN_ETHERTYPE_9100 = 4, VIRTCHNL_VLAN_TAG_LOCATION_L2TAG1 = 0x100, VIRTCHNL_VLAN_TAG_LOCATION_L2TAG2 = 0x200, VIRTCHNL_VLAN_TAG_LOCATION_L2TAG2_2 = 0x400, VIRTCHNL_VLAN_PRIO = 0x1000000, VIRTCHNL_VLAN_FILTER_MASK = 0x10000000, VIRTCHNL_VLAN_ETHERTYPE_AND = 0x20000000, VIRTCHNL_VLAN_ETHERTYPE_XOR = 0x40000000, VIRTCHNL_VLAN_TOGGLE = 0x80000000 };
struct virtchnl_vlan_supported_caps {
	u32 outer;
	u32 inner;
};
struct virtchnl_vlan_filtering_caps {
	struct virtchnl_vlan_supported_caps filtering_support;
	u32 ethertype_init;
	u16 max_filters;
	u8 pad[2];
};
enum virtchnl_vlan_ethertype_match { VIRTCHNL_ETHERTYPE_STRIPPING_MATCHES_INSERTION };
struct virtchnl_vlan_offload_caps {
	struct virtchnl_vlan_supported_caps stripping_support;
	struct virtchnl_vlan_supported_caps insertion_support;
	u32 ethertype_init;
	u8 ethertype_match;
	u8 pad[3];
};
struct virtchnl_vlan_caps {
	struct virtchnl_vlan_filtering_caps filtering;
	struct virtchnl_vlan_offload_caps offloads;
};
struct virtchnl_vlan {
	u16 tci;
	u16 tci_mask;
	u16 tpid;
	u8 pad[2];
};
struct virtchnl_vlan_filter {
	struct virtchnl_vlan inner;
	struct virtchnl_vlan outer;
	u8 pad[16];
};
struct virtchnl_vlan_filter_list_v2 {
	u16 vport_id;
	u16 num_elements;
	u8 pad[4];
	struct virtchnl_vlan_filter filters[1];
};
struct virtchnl_vlan_setting {
	u32 outer_ethertype_setting;
	u32 inner_ethertype_setting;
	u16 vport_id;
	u8 pad[6];
};
struct virtchnl_promisc_info {
	u16 vsi_id;
	u16 flags;
};
struct virtchnl_rss_key {
	u16 vsi_id;
	u16 key_len;
	u8 key[1];
};
struct virtchnl_rss_lut {
	u16 vsi_id;
	u16 lut_entries;
	u8 lut[1];
};
struct virtchnl_rss_hena {
	u64 hena;
};
struct virtchnl_channel_info {
	u16 count;
	u16 offset;
	u32 pad;
	u64 max_tx_rate;
};
struct virtchnl_tc_info {
	u32 num_tc;
	u32 pad;
	struct virtchnl_channel_info list[1];
};
struct virtchnl_l4_spec {
	u8 src_mac[ETH_ALEN];
	u8 dst_mac[ETH_ALEN];
	__be16 vlan_id;
	__be16 pad;
	__be32 src_ip[4];
	__be32 dst_ip[4];
	__be16 src_port;
	__be16 dst_port;
};
union virtchnl_flow_spec {
	struct virtchnl_l4_spec tcp_spec;
	u8 buffer[128];
};
enum virtchnl_action { VIRTCHNL_ACTION_DROP, VIRTCHNL_ACTION_TC_REDIRECT, VIRTCHNL_ACTION_PASSTHRU, VIRTCHNL_ACTION_QUEUE, VIRTCHNL_ACTION_Q_REGION, VIRTCHNL_ACTION_MARK };
enum virtchnl_flow_type { VIRTCHNL_TCP_V4_FLOW, VIRTCHNL_TCP_V6_FLOW };
struct virtchnl_filter {
	union virtchnl_flow_spec data;
	union virtchnl_flow_spec mask;
	enum virtchnl_flow_type flow_type;
	enum virtchnl_action action;
	u32 action_meta;
	u8 field_flags;
	u8 pad[3];
};
enum virtchnl_event_codes { VIRTCHNL_EVENT_LINK_CHANGE = 1, VIRTCHNL_EVENT_RESET_IMPENDING };
struct virtchnl_pf_event {
	enum virtchnl_event_codes event;
	union {
		struct {
			enum virtchnl_link_speed link_speed;
			bool link_status;
		} link_event;
		struct {
			u32 link_speed;
			u8 link_status;
			u8 pad[3];
		} link_event_adv;
	} event_data;
	int severity;
};
struct virtchnl_iwarp_qv_info {
	u32 v_idx;
	u16 ceq_idx;
	u16 aeq_idx;
	u8 itr_idx;
	u8 pad[3];
};
struct virtchnl_iwarp_qvlist_info {
	u32 num_vectors;
	struct virtchnl_iwarp_qv_info qv_info[1];
};
enum virtchnl_vfr_states { VIRTCHNL_VFR_INPROGRESS, VIRTCHNL_VFR_COMPLETED, VIRTCHNL_VFR_VFACTIVE };
enum virtchnl_rss_algorithm { VIRTCHNL_RSS_ALG_TOEPLITZ_ASYMMETRIC, VIRTCHNL_RSS_ALG_R_ASYMMETRIC, VIRTCHNL_RSS_ALG_XOR_SYMMETRIC = 3 };
enum virtchnl_proto_hdr_type { VIRTCHNL_PROTO_HDR_NONE, VIRTCHNL_PROTO_HDR_ETH, VIRTCHNL_PROTO_HDR_S_VLAN, VIRTCHNL_PROTO_HDR_C_VLAN, VIRTCHNL_PROTO_HDR_IPV4, VIRTCHNL_PROTO_HDR_IPV6, VIRTCHNL_PROTO_HDR_TCP, VIRTCHNL_PROTO_HDR_UDP, VIRTCHNL_PROTO_HDR_SCTP, VIRTCHNL_PROTO_HDR_GTPU_IP, VIRTCHNL_PROTO_HDR_GTPU_EH, VIRTCHNL_PROTO_HDR_GTPU_EH_PDU_DWN, VIRTCHNL_PROTO_HDR_GTPU_EH_PDU_UP, VIRTCHNL_PROTO_HDR_PPPOE, VIRTCHNL_PROTO_HDR_L2TPV3, VIRTCHNL_PROTO_HDR_ESP, VIRTCHNL_PROTO_HDR_AH, VIRTCHNL_PROTO_HDR_PFCP };
enum virtchnl_proto_hdr_field { VIRTCHNL_PROTO_HDR_ETH_SRC = PROTO_HDR_FIELD_START(VIRTCHNL_PROTO_HDR_ETH), VIRTCHNL_PROTO_HDR_ETH_DST, VIRTCHNL_PROTO_HDR_ETH_ETHERTYPE, VIRTCHNL_PROTO_HDR_S_VLAN_ID = PROTO_HDR_FIELD_START(VIRTCHNL_PROTO_HDR_S_VLAN), VIRTCHNL_PROTO_HDR_C_VLAN_ID = PROTO_HDR_FIELD_START(VIRTCHNL_PROTO_HDR_C_VLAN), VIRTCHNL_PROTO_HDR_IPV4_SRC = PROTO_HDR_FIELD_START(VIRTCHNL_PROTO_HDR_IPV4), VIRTCHNL_PROTO_HDR_IPV4_DST, VIRTCHNL_PROTO_HDR_IPV4_DSCP, VIRTCHNL_PROTO_HDR_IPV4_TTL, VIRTCHNL_PROTO_HDR_IPV4_PROT, VIRTCHNL_PROTO_HDR_IPV6_SRC = PROTO_HDR_FIELD_START(VIRTCHNL_PROTO_HDR_IPV6), VIRTCHNL_PROTO_HDR_IPV6_DST, VIRTCHNL_PROTO_HDR_IPV6_TC, VIRTCHNL_PROTO_HDR_IPV6_HOP_LIMIT, VIRTCHNL_PROTO_HDR_IPV6_PROT, VIRTCHNL_PROTO_HDR_TCP_SRC_PORT = PROTO_HDR_FIELD_START(VIRTCHNL_PROTO_HDR_TCP), VIRTCHNL_PROTO_HDR_TCP_DST_PORT, VIRTCHNL_PROTO_HDR_UDP_SRC_PORT = PROTO_HDR_FIELD_START(VIRTCHNL_PROTO_HDR_UDP), VIRTCHNL_PROTO_HDR_UDP_DST_PORT, VIRTCHNL_PROTO_HDR_SCTP_SRC_PORT = PROTO_HDR_FIELD_START(VIRTCHNL_PROTO_HDR_SCTP), VIRTCHNL_PROTO_HDR_SCTP_DST_PORT, VIRTCHNL_PROTO_HDR_GTPU_IP_TEID = PROTO_HDR_FIELD_START(VIRTCHNL_PROTO_HDR_GTPU_IP), VIRTCHNL_PROTO_HDR_GTPU_EH_QFI, VIRTCHNL_PROTO_HDR_PPPOE_SESS_ID = PROTO_HDR_FIELD_START(VIRTCHNL_PROTO_HDR_PPPOE), VIRTCHNL_PROTO_HDR_L2TPV3_SESS_ID = PROTO_HDR_FIELD_START(VIRTCHNL_PROTO_HDR_L2TPV3), VIRTCHNL_PROTO_HDR_ESP_SPI = PROTO_HDR_FIELD_START(VIRTCHNL_PROTO_HDR_ESP), VIRTCHNL_PROTO_HDR_AH_SPI = PROTO_HDR_FIELD_START(VIRTCHNL_PROTO_HDR_AH), VIRTCHNL_PROTO_HDR_PFCP_S_FIELD = PROTO_HDR_FIELD_START(VIRTCHNL_PROTO_HDR_PFCP), VIRTCHNL_PROTO_HDR_PFCP_SEID };
struct virtchnl_proto_hdr {
	enum virtchnl_proto_hdr_type type;
	u32 field_selector;
	u8 buffer[64];
};
struct virtchnl_proto_hdrs {
	u8 tunnel_level;
	u8 pad[3];
	int count;
	struct virtchnl_proto_hdr proto_hdr[VIRTCHNL_MAX_NUM_PROTO_HDRS];
};
struct virtchnl_rss_cfg {
	struct virtchnl_proto_hdrs proto_hdrs;
	enum virtchnl_rss_algorithm rss_algorithm;
	u8 reserved[128];
};
struct virtchnl_filter_action {
	enum virtchnl_action type;
	union {
		struct {
			u16 index;
			u8 region;
		} queue;
		struct {
			u8 shared;
			u32 id;
		} count;
		u32 mark_id;
		u8 reserve[32];
	} act_conf;
};
struct virtchnl_filter_action_set {
	int count;
	struct virtchnl_filter_action actions[VIRTCHNL_MAX_NUM_ACTIONS];
};
struct virtchnl_fdir_rule {
	struct virtchnl_proto_hdrs proto_hdrs;
	struct virtchnl_filter_action_set action_set;
};
enum virtchnl_fdir_prgm_status { VIRTCHNL_FDIR_SUCCESS, VIRTCHNL_FDIR_FAILURE_RULE_NORESOURCE, VIRTCHNL_FDIR_FAILURE_RULE_EXIST, VIRTCHNL_FDIR_FAILURE_RULE_CONFLICT, VIRTCHNL_FDIR_FAILURE_RULE_NONEXIST, VIRTCHNL_FDIR_FAILURE_RULE_INVALID, VIRTCHNL_FDIR_FAILURE_RULE_TIMEOUT };
struct virtchnl_fdir_add {
	u16 vsi_id;
	u16 validate_only;
	u32 flow_id;
	struct virtchnl_fdir_rule rule_cfg;
	enum virtchnl_fdir_prgm_status status;
};
struct virtchnl_fdir_del {
	u16 vsi_id;
	u16 pad;
	u32 flow_id;
	enum virtchnl_fdir_prgm_status status;
};
int virtchnl_vc_validate_vf_msg(struct virtchnl_version_info *ver, u32 v_opcode, u8 *msg, u16 msglen);
#endif
