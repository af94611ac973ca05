#ifndef QZ_LINUX_DEVLINK_H
#define QZ_LINUX_DEVLINK_H
enum devlink_command { __qz_devlink_command };
enum devlink_port_type { DEVLINK_PORT_TYPE_AUTO = 1, DEVLINK_PORT_TYPE_ETH, DEVLINK_PORT_TYPE_IB };
enum devlink_sb_pool_type { DEVLINK_SB_POOL_TYPE_INGRESS, DEVLINK_SB_POOL_TYPE_EGRESS };
enum devlink_sb_threshold_type { DEVLINK_SB_THRESHOLD_TYPE_STATIC };
enum devlink_eswitch_mode { DEVLINK_ESWITCH_MODE_LEGACY, DEVLINK_ESWITCH_MODE_SWITCHDEV };
enum devlink_eswitch_encap_mode { DEVLINK_ESWITCH_ENCAP_MODE_NONE, DEVLINK_ESWITCH_ENCAP_MODE_BASIC };
enum devlink_port_flavour { DEVLINK_PORT_FLAVOUR_PHYSICAL, DEVLINK_PORT_FLAVOUR_CPU, DEVLINK_PORT_FLAVOUR_PCI_VF = 4, DEVLINK_PORT_FLAVOUR_VIRTUAL, DEVLINK_PORT_FLAVOUR_UNUSED, DEVLINK_PORT_FLAVOUR_PCI_SF };
enum devlink_rate_type { __qz_devlink_rate_type };
enum devlink_param_cmode { DEVLINK_PARAM_CMODE_RUNTIME, DEVLINK_PARAM_CMODE_DRIVERINIT, DEVLINK_PARAM_CMODE_PERMANENT };
enum devlink_selftest_status { DEVLINK_SELFTEST_STATUS_SKIP, DEVLINK_SELFTEST_STATUS_PASS, DEVLINK_SELFTEST_STATUS_FAIL };
enum devlink_trap_action { DEVLINK_TRAP_ACTION_DROP, DEVLINK_TRAP_ACTION_TRAP };
enum devlink_trap_type { __qz_devlink_trap_type };
enum devlink_reload_action { DEVLINK_RELOAD_ACTION_DRIVER_REINIT = 1, DEVLINK_RELOAD_ACTION_FW_ACTIVATE };
enum devlink_reload_limit { DEVLINK_RELOAD_LIMIT_NO_RESET = 1 };
enum devlink_dpipe_field_mapping_type { DEVLINK_DPIPE_FIELD_MAPPING_TYPE_IFINDEX = 1 };
enum devlink_dpipe_match_type { DEVLINK_DPIPE_MATCH_TYPE_FIELD_EXACT };
enum devlink_dpipe_action_type { DEVLINK_DPIPE_ACTION_TYPE_FIELD_MODIFY };
enum devlink_resource_unit { DEVLINK_RESOURCE_UNIT_ENTRY };
enum devlink_port_fn_state { DEVLINK_PORT_FN_STATE_INACTIVE, DEVLINK_PORT_FN_STATE_ACTIVE };
enum devlink_port_fn_opstate { DEVLINK_PORT_FN_OPSTATE_DETACHED, DEVLINK_PORT_FN_OPSTATE_ATTACHED };
#endif
