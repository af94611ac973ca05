#ifndef QZ_NET_DEVLINK_H
#define QZ_NET_DEVLINK_H
#include <linux/bitmap.h>
#include <linux/devlink.h>
#include <linux/ioport.h>
#include <linux/key.h>
#include <linux/netdevice.h>
#include <linux/netlink.h>
#include <linux/skbuff.h>
#include <linux/textsearch.h>
#include <linux/topology.h>
#include <net/net_debug.h>
struct devlink;
struct devlink_dpipe_action;
struct devlink_dpipe_dump_ctx;
struct devlink_dpipe_entry;
struct devlink_dpipe_field;
struct devlink_dpipe_header;
struct devlink_dpipe_headers;
struct devlink_dpipe_match;
struct devlink_dpipe_table_ops;
struct devlink_dpipe_value;
struct devlink_flash_update_params;
struct devlink_fmsg;
struct devlink_health_reporter;
struct devlink_health_reporter_ops;
struct devlink_info_req;
struct devlink_linecard;
struct devlink_linecard_ops;
struct devlink_ops;
struct devlink_param;
struct devlink_param_gset_ctx;
struct devlink_port;
struct devlink_port_attrs;
struct devlink_port_new_attrs;
struct devlink_rate;
struct devlink_region;
struct devlink_region_ops;
struct devlink_resource_size_params;
struct devlink_sb_pool_info;
struct devlink_trap;
struct devlink_trap_group;
struct devlink_trap_policer;
struct firmware;
struct flow_action_cookie;
struct genl_info;
struct ib_device;
struct net;
struct net_device;
struct netlink_ext_ack;
struct sk_buff;
union devlink_param_value;
#define DEVLINK_RESOURCE_ID_PARENT_TOP 0
#define DEVLINK_RESOURCE_GENERIC_NAME_PORTS "physical_ports"
#define __DEVLINK_PARAM_MAX_STRING_VALUE 0x20
#define DEVLINK_INFO_VERSION_GENERIC_BOARD_ID "board.id"
#define DEVLINK_INFO_VERSION_GENERIC_BOARD_REV "board.rev"
#define DEVLINK_INFO_VERSION_GENERIC_BOARD_MANUFACTURE "board.manufacture"
#define DEVLINK_INFO_VERSION_GENERIC_ASIC_ID "asic.id"
#define DEVLINK_INFO_VERSION_GENERIC_ASIC_REV "asic.rev"
#define DEVLINK_INFO_VERSION_GENERIC_FW "fw"
#define DEVLINK_INFO_VERSION_GENERIC_FW_MGMT "fw.mgmt"
#define DEVLINK_INFO_VERSION_GENERIC_FW_MGMT_API "fw.mgmt.api"
#define DEVLINK_INFO_VERSION_GENERIC_FW_APP "fw.app"
#define DEVLINK_INFO_VERSION_GENERIC_FW_UNDI "fw.undi"
#define DEVLINK_INFO_VERSION_GENERIC_FW_NCSI "fw.ncsi"
#define DEVLINK_INFO_VERSION_GENERIC_FW_PSID "fw.psid"
#define DEVLINK_INFO_VERSION_GENERIC_FW_ROCE "fw.roce"
#define DEVLINK_INFO_VERSION_GENERIC_FW_BUNDLE_ID "fw.bundle_id"
#define DEVLINK_SUPPORT_FLASH_UPDATE_OVERWRITE_MASK 1UL
#define DEVLINK_TRAP_METADATA_TYPE_F_IN_PORT 1UL
#define DEVLINK_TRAP_METADATA_TYPE_F_FA_COOKIE 2UL
struct devlink_port_phys_attrs {
	u32 port_number;
	u32 split_subport_number;
};
struct devlink_port_pci_vf_attrs {
	u32 controller;
	u16 pf;
	u16 vf;
	u8 external : 1;
};
struct devlink_port_attrs {
	u8 split : 1;
	u8 splittable : 1;
	u32 lanes;
	enum devlink_port_flavour flavour;
	struct netdev_phys_item_id switch_id;
	union {
		struct devlink_port_phys_attrs phys;
		struct devlink_port_pci_vf_attrs pci_vf;
	};
};
struct devlink_rate {
	struct list_head list;
	enum devlink_rate_type type;
	struct devlink *devlink;
	void *priv;
	u64 tx_share;
	u64 tx_max;
	struct devlink_rate *parent;
	union {
		struct devlink_port *devlink_port;
		struct {
			char *name;
			refcount_t refcnt;
		};
	};
};
struct devlink_port {
	struct list_head list;
	struct list_head region_list;
	struct devlink *devlink;
	unsigned int index;
	enum devlink_port_type type;
	struct devlink_port_attrs attrs;
	u8 switch_port : 1;
	u8 registered : 1;
	u8 initialized : 1;
	struct devlink_rate *devlink_rate;
	struct devlink_linecard *linecard;
};
struct devlink_port_new_attrs {
	enum devlink_port_flavour flavour;
	unsigned int port_index;
	u32 controller;
	u32 sfnum;
	u16 pfnum;
	u8 port_index_valid : 1;
	u8 controller_valid : 1;
	u8 sfnum_valid : 1;
};
struct devlink_linecard_ops {
	int (*provision)(struct devlink_linecard *linecard, void *priv, const char *type, const void *type_priv, struct netlink_ext_ack *extack);
	int (*unprovision)(struct devlink_linecard *linecard, void *priv, struct netlink_ext_ack *extack);
	bool (*same_provision)(struct devlink_linecard *linecard, void *priv, const char *type, const void *type_priv);
	unsigned int (*types_count)(struct devlink_linecard *linecard, void *priv);
	void (*types_get)(struct devlink_linecard *linecard, void *priv, unsigned int index, const char **type, const void **type_priv);
};
struct devlink_sb_pool_info {
	enum devlink_sb_pool_type pool_type;
	u32 size;
	enum devlink_sb_threshold_type threshold_type;
	u32 cell_size;
};
struct devlink_dpipe_field {
	const char *name;
	unsigned int id;
	unsigned int bitwidth;
	enum devlink_dpipe_field_mapping_type mapping_type;
};
struct devlink_dpipe_header {
	const char *name;
	unsigned int id;
	struct devlink_dpipe_field *fields;
	unsigned int fields_count;
	bool global;
};
struct devlink_dpipe_match {
	enum devlink_dpipe_match_type type;
	struct devlink_dpipe_header *header;
	unsigned int field_id;
};
struct devlink_dpipe_action {
	enum devlink_dpipe_action_type type;
	struct devlink_dpipe_header *header;
	unsigned int field_id;
};
struct devlink_dpipe_value {
	union {
		struct devlink_dpipe_action *action;
		struct devlink_dpipe_match *match;
	};
	unsigned int mapping_value;
	bool mapping_valid;
	unsigned int value_size;
	void *value;
	void *mask;
};
struct devlink_dpipe_entry {
	u64 index;
	struct devlink_dpipe_value *match_values;
	unsigned int match_values_count;
	struct devlink_dpipe_value *action_values;
	unsigned int action_values_count;
	u64 counter;
	bool counter_valid;
};
struct devlink_dpipe_dump_ctx {
	struct genl_info *info;
	enum devlink_command cmd;
	struct sk_buff *skb;
	void *hdr;
};
struct devlink_dpipe_table_ops {
	int (*actions_dump)(void *priv, struct sk_buff *skb);
	int (*matches_dump)(void *priv, struct sk_buff *skb);
	int (*entries_dump)(void *priv, bool counters_enabled, struct devlink_dpipe_dump_ctx *dump_ctx);
	int (*counters_set_update)(void *priv, bool enable);
	u64 (*size_get)(void *priv);
};
struct devlink_dpipe_headers {
	struct devlink_dpipe_header **headers;
	unsigned int headers_count;
};
struct devlink_resource_size_params {
	enum devlink_resource_unit unit;
};
typedef u64 devlink_resource_occ_get_t (void *priv);
enum devlink_param_type { DEVLINK_PARAM_TYPE_U16 = 1, DEVLINK_PARAM_TYPE_U32, DEVLINK_PARAM_TYPE_STRING, DEVLINK_PARAM_TYPE_BOOL };
union devlink_param_value {
	u8 vu8;
	u16 vu16;
	u32 vu32;
	char vstr[__DEVLINK_PARAM_MAX_STRING_VALUE];
	bool vbool;
};
struct devlink_param_gset_ctx {
	union devlink_param_value val;
	enum devlink_param_cmode cmode;
};
struct devlink_param {
	u32 id;
	const char *name;
	bool generic;
	enum devlink_param_type type;
	int (*get)(struct devlink *devlink, u32 id, struct devlink_param_gset_ctx *ctx);
	int (*set)(struct devlink *devlink, u32 id, struct devlink_param_gset_ctx *ctx);
	int (*validate)(struct devlink *devlink, u32 id, union devlink_param_value val, struct netlink_ext_ack *extack);
};
enum devlink_param_generic_id { DEVLINK_PARAM_GENERIC_ID_INT_ERR_RESET, DEVLINK_PARAM_GENERIC_ID_MAX_MACS, DEVLINK_PARAM_GENERIC_ID_ENABLE_SRIOV, DEVLINK_PARAM_GENERIC_ID_REGION_SNAPSHOT, DEVLINK_PARAM_GENERIC_ID_IGNORE_ARI, DEVLINK_PARAM_GENERIC_ID_MSIX_VEC_PER_PF_MAX, DEVLINK_PARAM_GENERIC_ID_MSIX_VEC_PER_PF_MIN, DEVLINK_PARAM_GENERIC_ID_FW_LOAD_POLICY, DEVLINK_PARAM_GENERIC_ID_RESET_DEV_ON_DRV_PROBE, DEVLINK_PARAM_GENERIC_ID_ENABLE_ROCE, DEVLINK_PARAM_GENERIC_ID_ENABLE_ETH = 11, DEVLINK_PARAM_GENERIC_ID_ENABLE_RDMA, DEVLINK_PARAM_GENERIC_ID_ENABLE_VNET, DEVLINK_PARAM_GENERIC_ID_ENABLE_IWARP, DEVLINK_PARAM_GENERIC_ID_IO_EQ_SIZE, DEVLINK_PARAM_GENERIC_ID_EVENT_EQ_SIZE, DEVLINK_PARAM_GENERIC_ID_MAX = 0x10 };
struct devlink_flash_update_params {
	const struct firmware *fw;
	const char *component;
	u32 overwrite_mask;
};
struct devlink_region_ops {
	const char *name;
	void (*destructor)(const void *data);
	int (*snapshot)(struct devlink *devlink, const struct devlink_region_ops *ops, struct netlink_ext_ack *extack, u8 **data);
	void *priv;
};
enum devlink_health_reporter_state { DEVLINK_HEALTH_REPORTER_STATE_HEALTHY, DEVLINK_HEALTH_REPORTER_STATE_ERROR };
struct devlink_health_reporter_ops {
	char *name;
	int (*recover)(struct devlink_health_reporter *reporter, void *priv_ctx, struct netlink_ext_ack *extack);
	int (*dump)(struct devlink_health_reporter *reporter, struct devlink_fmsg *fmsg, void *priv_ctx, struct netlink_ext_ack *extack);
	int (*diagnose)(struct devlink_health_reporter *reporter, struct devlink_fmsg *fmsg, struct netlink_ext_ack *extack);
	int (*test)(struct devlink_health_reporter *reporter, struct netlink_ext_ack *extack);
};
struct devlink_trap_policer {
	u32 id;
	u64 init_rate;
	u64 init_burst;
	u64 max_rate;
	u64 min_rate;
	u64 max_burst;
};
struct devlink_trap_group {
	const char *name;
	u16 id;
	bool generic;
	u32 init_policer_id;
};
struct devlink_trap {
	enum devlink_trap_type type;
	enum devlink_trap_action init_action;
	bool generic;
	u16 id;
	const char *name;
};
enum devlink_trap_generic_id { DEVLINK_TRAP_GENERIC_ID_INGRESS_VLAN_FILTER = 2, DEVLINK_TRAP_GENERIC_ID_VXLAN_PARSING = 74, DEVLINK_TRAP_GENERIC_ID_LLC_SNAP_PARSING, DEVLINK_TRAP_GENERIC_ID_VLAN_PARSING, DEVLINK_TRAP_GENERIC_ID_PPPOE_PPP_PARSING, DEVLINK_TRAP_GENERIC_ID_MPLS_PARSING, DEVLINK_TRAP_GENERIC_ID_ARP_PARSING, DEVLINK_TRAP_GENERIC_ID_IP_1_PARSING, DEVLINK_TRAP_GENERIC_ID_IP_N_PARSING, DEVLINK_TRAP_GENERIC_ID_GRE_PARSING, DEVLINK_TRAP_GENERIC_ID_UDP_PARSING, DEVLINK_TRAP_GENERIC_ID_TCP_PARSING, DEVLINK_TRAP_GENERIC_ID_IPSEC_PARSING, DEVLINK_TRAP_GENERIC_ID_SCTP_PARSING, DEVLINK_TRAP_GENERIC_ID_DCCP_PARSING, DEVLINK_TRAP_GENERIC_ID_GTP_PARSING, DEVLINK_TRAP_GENERIC_ID_ESP_PARSING, DEVLINK_TRAP_GENERIC_ID_DMAC_FILTER = 91, DEVLINK_TRAP_GENERIC_ID_MAX = 91 };
enum devlink_trap_group_generic_id { DEVLINK_TRAP_GROUP_GENERIC_ID_BUFFER_DROPS = 3, DEVLINK_TRAP_GROUP_GENERIC_ID_PARSER_ERROR_DROPS = 25 };
enum { DEVLINK_F_RELOAD = 1 };
struct devlink_ops {
	u32 supported_flash_update_params;
	unsigned long reload_actions;
	unsigned long reload_limits;
	int (*reload_down)(struct devlink *devlink, bool netns_change, enum devlink_reload_action action, enum devlink_reload_limit limit, struct netlink_ext_ack *extack);
	int (*reload_up)(struct devlink *devlink, enum devlink_reload_action action, enum devlink_reload_limit limit, u32 *actions_performed, struct netlink_ext_ack *extack);
	int (*port_type_set)(struct devlink_port *devlink_port, enum devlink_port_type port_type);
	int (*port_split)(struct devlink *devlink, struct devlink_port *port, unsigned int count, struct netlink_ext_ack *extack);
	int (*port_unsplit)(struct devlink *devlink, struct devlink_port *port, struct netlink_ext_ack *extack);
	int (*sb_pool_get)(struct devlink *devlink, unsigned int sb_index, u16 pool_index, struct devlink_sb_pool_info *pool_info);
	int (*sb_pool_set)(struct devlink *devlink, unsigned int sb_index, u16 pool_index, u32 size, enum devlink_sb_threshold_type threshold_type, struct netlink_ext_ack *extack);
	int (*sb_port_pool_get)(struct devlink_port *devlink_port, unsigned int sb_index, u16 pool_index, u32 *p_threshold);
	int (*sb_port_pool_set)(struct devlink_port *devlink_port, unsigned int sb_index, u16 pool_index, u32 threshold, struct netlink_ext_ack *extack);
	int (*sb_tc_pool_bind_get)(struct devlink_port *devlink_port, unsigned int sb_index, u16 tc_index, enum devlink_sb_pool_type pool_type, u16 *p_pool_index, u32 *p_threshold);
	int (*sb_tc_pool_bind_set)(struct devlink_port *devlink_port, unsigned int sb_index, u16 tc_index, enum devlink_sb_pool_type pool_type, u16 pool_index, u32 threshold, struct netlink_ext_ack *extack);
	int (*sb_occ_snapshot)(struct devlink *devlink, unsigned int sb_index);
	int (*sb_occ_max_clear)(struct devlink *devlink, unsigned int sb_index);
	int (*sb_occ_port_pool_get)(struct devlink_port *devlink_port, unsigned int sb_index, u16 pool_index, u32 *p_cur, u32 *p_max);
	int (*sb_occ_tc_port_bind_get)(struct devlink_port *devlink_port, unsigned int sb_index, u16 tc_index, enum devlink_sb_pool_type pool_type, u32 *p_cur, u32 *p_max);
	int (*eswitch_mode_get)(struct devlink *devlink, u16 *p_mode);
	int (*eswitch_mode_set)(struct devlink *devlink, u16 mode, struct netlink_ext_ack *extack);
	int (*eswitch_inline_mode_get)(struct devlink *devlink, u8 *p_inline_mode);
	int (*eswitch_inline_mode_set)(struct devlink *devlink, u8 inline_mode, struct netlink_ext_ack *extack);
	int (*eswitch_encap_mode_get)(struct devlink *devlink, enum devlink_eswitch_encap_mode *p_encap_mode);
	int (*eswitch_encap_mode_set)(struct devlink *devlink, enum devlink_eswitch_encap_mode encap_mode, struct netlink_ext_ack *extack);
	int (*info_get)(struct devlink *devlink, struct devlink_info_req *req, struct netlink_ext_ack *extack);
	int (*flash_update)(struct devlink *devlink, struct devlink_flash_update_params *params, struct netlink_ext_ack *extack);
	int (*trap_init)(struct devlink *devlink, const struct devlink_trap *trap, void *trap_ctx);
	void (*trap_fini)(struct devlink *devlink, const struct devlink_trap *trap, void *trap_ctx);
	int (*trap_action_set)(struct devlink *devlink, const struct devlink_trap *trap, enum devlink_trap_action action, struct netlink_ext_ack *extack);
	int (*trap_group_init)(struct devlink *devlink, const struct devlink_trap_group *group);
	int (*trap_group_set)(struct devlink *devlink, const struct devlink_trap_group *group, const struct devlink_trap_policer *policer, struct netlink_ext_ack *extack);
	int (*trap_group_action_set)(struct devlink *devlink, const struct devlink_trap_group *group, enum devlink_trap_action action, struct netlink_ext_ack *extack);
	int (*trap_drop_counter_get)(struct devlink *devlink, const struct devlink_trap *trap, u64 *p_drops);
	int (*trap_policer_init)(struct devlink *devlink, const struct devlink_trap_policer *policer);
	void (*trap_policer_fini)(struct devlink *devlink, const struct devlink_trap_policer *policer);
	int (*trap_policer_set)(struct devlink *devlink, const struct devlink_trap_policer *policer, u64 rate, u64 burst, struct netlink_ext_ack *extack);
	int (*trap_policer_counter_get)(struct devlink *devlink, const struct devlink_trap_policer *policer, u64 *p_drops);
	int (*port_function_hw_addr_get)(struct devlink_port *port, u8 *hw_addr, int *hw_addr_len, struct netlink_ext_ack *extack);
	int (*port_function_hw_addr_set)(struct devlink_port *port, const u8 *hw_addr, int hw_addr_len, struct netlink_ext_ack *extack);
	int (*port_new)(struct devlink *devlink, const struct devlink_port_new_attrs *attrs, struct netlink_ext_ack *extack, unsigned int *new_port_index);
	int (*port_del)(struct devlink *devlink, unsigned int port_index, struct netlink_ext_ack *extack);
	int (*port_fn_state_get)(struct devlink_port *port, enum devlink_port_fn_state *state, enum devlink_port_fn_opstate *opstate, struct netlink_ext_ack *extack);
	int (*port_fn_state_set)(struct devlink_port *port, enum devlink_port_fn_state state, struct netlink_ext_ack *extack);
	int (*rate_leaf_tx_share_set)(struct devlink_rate *devlink_rate, void *priv, u64 tx_share, struct netlink_ext_ack *extack);
	int (*rate_leaf_tx_max_set)(struct devlink_rate *devlink_rate, void *priv, u64 tx_max, struct netlink_ext_ack *extack);
	int (*rate_node_tx_share_set)(struct devlink_rate *devlink_rate, void *priv, u64 tx_share, struct netlink_ext_ack *extack);
	int (*rate_node_tx_max_set)(struct devlink_rate *devlink_rate, void *priv, u64 tx_max, struct netlink_ext_ack *extack);
	int (*rate_node_new)(struct devlink_rate *rate_node, void **priv, struct netlink_ext_ack *extack);
	int (*rate_node_del)(struct devlink_rate *rate_node, void *priv, struct netlink_ext_ack *extack);
	int (*rate_leaf_parent_set)(struct devlink_rate *child, struct devlink_rate *parent, void *priv_child, void *priv_parent, struct netlink_ext_ack *extack);
	bool (*selftest_check)(struct devlink *devlink, unsigned int id, struct netlink_ext_ack *extack);
	enum devlink_selftest_status(*selftest_run)(struct devlink *devlink, unsigned int id, struct netlink_ext_ack *extack);
};
#define DEVLINK_PARAM_DRIVER(i, n, t, c, g, s, v) { .id = i, .name = n, .type = t, .supported_cmodes = c, .get = g, .set = s, .validate = v }
#define DEVLINK_PARAM_GENERIC(i, c, g, s, v) { .id = DEVLINK_PARAM_GENERIC_ID_##i, .generic = true, .supported_cmodes = c, .get = g, .set = s, .validate = v }
void devlink_resource_size_params_init(struct devlink_resource_size_params *size_params, u64 size_min, u64 size_max, u64 size_granularity, enum devlink_resource_unit unit);
void *devlink_priv(struct devlink *devlink);
struct devlink *priv_to_devlink(void *priv);
struct device *devlink_to_dev(const struct devlink *devlink);
void devl_lock(struct devlink *devlink);
void devl_unlock(struct devlink *devlink);
void devl_assert_locked(struct devlink *devlink);
bool devl_lock_is_held(struct devlink *devlink);
struct net *devlink_net(const struct devlink *devlink);
struct devlink *devlink_alloc(const struct devlink_ops *ops, size_t priv_size, struct device *dev);
void devlink_set_features(struct devlink *devlink, u64 features);
void devlink_register(struct devlink *devlink);
void devlink_unregister(struct devlink *devlink);
void devlink_free(struct devlink *devlink);
int devl_port_register(struct devlink *devlink, struct devlink_port *devlink_port, unsigned int port_index);
int devlink_port_register(struct devlink *devlink, struct devlink_port *devlink_port, unsigned int port_index);
void devl_port_unregister(struct devlink_port *devlink_port);
void devlink_port_unregister(struct devlink_port *devlink_port);
void devlink_port_type_eth_set(struct devlink_port *devlink_port, struct net_device *netdev);
void devlink_port_type_ib_set(struct devlink_port *devlink_port, struct ib_device *ibdev);
void devlink_port_type_clear(struct devlink_port *devlink_port);
void devlink_port_attrs_set(struct devlink_port *devlink_port, struct devlink_port_attrs *devlink_port_attrs);
void devlink_port_attrs_pci_pf_set(struct devlink_port *devlink_port, u32 controller, u16 pf, bool external);
void devlink_port_attrs_pci_vf_set(struct devlink_port *devlink_port, u32 controller, u16 pf, u16 vf, bool external);
void devlink_port_attrs_pci_sf_set(struct devlink_port *devlink_port, u32 controller, u16 pf, u32 sf, bool external);
int devl_rate_leaf_create(struct devlink_port *port, void *priv);
void devl_rate_leaf_destroy(struct devlink_port *devlink_port);
void devl_rate_nodes_destroy(struct devlink *devlink);
void devlink_port_linecard_set(struct devlink_port *devlink_port, struct devlink_linecard *linecard);
struct devlink_linecard *devlink_linecard_create(struct devlink *devlink, unsigned int linecard_index, const struct devlink_linecard_ops *ops, void *priv);
void devlink_linecard_destroy(struct devlink_linecard *linecard);
void devlink_linecard_provision_set(struct devlink_linecard *linecard, const char *type);
void devlink_linecard_provision_clear(struct devlink_linecard *linecard);
void devlink_linecard_provision_fail(struct devlink_linecard *linecard);
void devlink_linecard_activate(struct devlink_linecard *linecard);
void devlink_linecard_deactivate(struct devlink_linecard *linecard);
void devlink_linecard_nested_dl_set(struct devlink_linecard *linecard, struct devlink *nested_devlink);
int devl_sb_register(struct devlink *devlink, unsigned int sb_index, u32 size, u16 ingress_pools_count, u16 egress_pools_count, u16 ingress_tc_count, u16 egress_tc_count);
int devlink_sb_register(struct devlink *devlink, unsigned int sb_index, u32 size, u16 ingress_pools_count, u16 egress_pools_count, u16 ingress_tc_count, u16 egress_tc_count);
void devl_sb_unregister(struct devlink *devlink, unsigned int sb_index);
void devlink_sb_unregister(struct devlink *devlink, unsigned int sb_index);
int devl_dpipe_table_register(struct devlink *devlink, const char *table_name, struct devlink_dpipe_table_ops *table_ops, void *priv, bool counter_control_extern);
void devl_dpipe_table_unregister(struct devlink *devlink, const char *table_name);
void devl_dpipe_headers_register(struct devlink *devlink, struct devlink_dpipe_headers *dpipe_headers);
void devl_dpipe_headers_unregister(struct devlink *devlink);
bool devlink_dpipe_table_counter_enabled(struct devlink *devlink, const char *table_name);
int devlink_dpipe_entry_ctx_prepare(struct devlink_dpipe_dump_ctx *dump_ctx);
int devlink_dpipe_entry_ctx_append(struct devlink_dpipe_dump_ctx *dump_ctx, struct devlink_dpipe_entry *entry);
int devlink_dpipe_entry_ctx_close(struct devlink_dpipe_dump_ctx *dump_ctx);
void devlink_dpipe_entry_clear(struct devlink_dpipe_entry *entry);
int devlink_dpipe_action_put(struct sk_buff *skb, struct devlink_dpipe_action *action);
int devlink_dpipe_match_put(struct sk_buff *skb, struct devlink_dpipe_match *match);
extern struct devlink_dpipe_header devlink_dpipe_header_ethernet;
extern struct devlink_dpipe_header devlink_dpipe_header_ipv4;
extern struct devlink_dpipe_header devlink_dpipe_header_ipv6;
int devl_resource_register(struct devlink *devlink, const char *resource_name, u64 resource_size, u64 resource_id, u64 parent_resource_id, const struct devlink_resource_size_params *size_params);
void devl_resources_unregister(struct devlink *devlink);
int devl_resource_size_get(struct devlink *devlink, u64 resource_id, u64 *p_resource_size);
int devl_dpipe_table_resource_set(struct devlink *devlink, const char *table_name, u64 resource_id, u64 resource_units);
void devl_resource_occ_get_register(struct devlink *devlink, u64 resource_id, devlink_resource_occ_get_t *occ_get, void *occ_get_priv);
void devl_resource_occ_get_unregister(struct devlink *devlink, u64 resource_id);
int devlink_params_register(struct devlink *devlink, const struct devlink_param *params, size_t params_count);
void devlink_params_unregister(struct devlink *devlink, const struct devlink_param *params, size_t params_count);
int devlink_param_register(struct devlink *devlink, const struct devlink_param *param);
void devlink_param_unregister(struct devlink *devlink, const struct devlink_param *param);
int devlink_param_driverinit_value_get(struct devlink *devlink, u32 param_id, union devlink_param_value *init_val);
int devlink_param_driverinit_value_set(struct devlink *devlink, u32 param_id, union devlink_param_value init_val);
void devlink_param_value_changed(struct devlink *devlink, u32 param_id);
struct devlink_region *devl_region_create(struct devlink *devlink, const struct devlink_region_ops *ops, u32 region_max_snapshots, u64 region_size);
struct devlink_region *devlink_region_create(struct devlink *devlink, const struct devlink_region_ops *ops, u32 region_max_snapshots, u64 region_size);
void devl_region_destroy(struct devlink_region *region);
void devlink_region_destroy(struct devlink_region *region);
int devlink_region_snapshot_id_get(struct devlink *devlink, u32 *id);
void devlink_region_snapshot_id_put(struct devlink *devlink, u32 id);
int devlink_region_snapshot_create(struct devlink_region *region, u8 *data, u32 snapshot_id);
int devlink_info_serial_number_put(struct devlink_info_req *req, const char *sn);
int devlink_info_driver_name_put(struct devlink_info_req *req, const char *name);
int devlink_info_board_serial_number_put(struct devlink_info_req *req, const char *bsn);
int devlink_info_version_fixed_put(struct devlink_info_req *req, const char *version_name, const char *version_value);
int devlink_info_version_stored_put(struct devlink_info_req *req, const char *version_name, const char *version_value);
int devlink_info_version_running_put(struct devlink_info_req *req, const char *version_name, const char *version_value);
int devlink_fmsg_obj_nest_start(struct devlink_fmsg *fmsg);
int devlink_fmsg_obj_nest_end(struct devlink_fmsg *fmsg);
int devlink_fmsg_pair_nest_start(struct devlink_fmsg *fmsg, const char *name);
int devlink_fmsg_pair_nest_end(struct devlink_fmsg *fmsg);
int devlink_fmsg_arr_pair_nest_start(struct devlink_fmsg *fmsg, const char *name);
int devlink_fmsg_arr_pair_nest_end(struct devlink_fmsg *fmsg);
int devlink_fmsg_binary_pair_nest_start(struct devlink_fmsg *fmsg, const char *name);
int devlink_fmsg_binary_pair_nest_end(struct devlink_fmsg *fmsg);
int devlink_fmsg_u32_put(struct devlink_fmsg *fmsg, u32 value);
int devlink_fmsg_string_put(struct devlink_fmsg *fmsg, const char *value);
int devlink_fmsg_binary_put(struct devlink_fmsg *fmsg, const void *value, u16 value_len);
int devlink_fmsg_bool_pair_put(struct devlink_fmsg *fmsg, const char *name, bool value);
int devlink_fmsg_u8_pair_put(struct devlink_fmsg *fmsg, const char *name, u8 value);
int devlink_fmsg_u32_pair_put(struct devlink_fmsg *fmsg, const char *name, u32 value);
int devlink_fmsg_u64_pair_put(struct devlink_fmsg *fmsg, const char *name, u64 value);
int devlink_fmsg_string_pair_put(struct devlink_fmsg *fmsg, const char *name, const char *value);
int devlink_fmsg_binary_pair_put(struct devlink_fmsg *fmsg, const char *name, const void *value, u32 value_len);
struct devlink_health_reporter *devlink_health_reporter_create(struct devlink *devlink, const struct devlink_health_reporter_ops *ops, u64 graceful_period, void *priv);
struct devlink_health_reporter *devlink_port_health_reporter_create(struct devlink_port *port, const struct devlink_health_reporter_ops *ops, u64 graceful_period, void *priv);
void devlink_health_reporter_destroy(struct devlink_health_reporter *reporter);
void devlink_port_health_reporter_destroy(struct devlink_health_reporter *reporter);
void *devlink_health_reporter_priv(struct devlink_health_reporter *reporter);
int devlink_health_report(struct devlink_health_reporter *reporter, const char *msg, void *priv_ctx);
void devlink_health_reporter_state_update(struct devlink_health_reporter *reporter, enum devlink_health_reporter_state state);
void devlink_health_reporter_recovery_done(struct devlink_health_reporter *reporter);
bool devlink_is_reload_failed(const struct devlink *devlink);
void devlink_remote_reload_actions_performed(struct devlink *devlink, enum devlink_reload_limit limit, u32 actions_performed);
void devlink_flash_update_status_notify(struct devlink *devlink, const char *status_msg, const char *component, unsigned long done, unsigned long total);
void devlink_flash_update_timeout_notify(struct devlink *devlink, const char *status_msg, const char *component, unsigned long timeout);
int devl_traps_register(struct devlink *devlink, const struct devlink_trap *traps, size_t traps_count, void *priv);
int devlink_traps_register(struct devlink *devlink, const struct devlink_trap *traps, size_t traps_count, void *priv);
void devl_traps_unregister(struct devlink *devlink, const struct devlink_trap *traps, size_t traps_count);
void devlink_traps_unregister(struct devlink *devlink, const struct devlink_trap *traps, size_t traps_count);
void devlink_trap_report(struct devlink *devlink, struct sk_buff *skb, void *trap_ctx, struct devlink_port *in_devlink_port, const struct flow_action_cookie *fa_cookie);
void *devlink_trap_ctx_priv(void *trap_ctx);
int devl_trap_groups_register(struct devlink *devlink, const struct devlink_trap_group *groups, size_t groups_count);
int devlink_trap_groups_register(struct devlink *devlink, const struct devlink_trap_group *groups, size_t groups_count);
void devl_trap_groups_unregister(struct devlink *devlink, const struct devlink_trap_group *groups, size_t groups_count);
void devlink_trap_groups_unregister(struct devlink *devlink, const struct devlink_trap_group *groups, size_t groups_count);
int devl_trap_policers_register(struct devlink *devlink, const struct devlink_trap_policer *policers, size_t policers_count);
void devl_trap_policers_unregister(struct devlink *devlink, const struct devlink_trap_policer *policers, size_t policers_count);
#endif
