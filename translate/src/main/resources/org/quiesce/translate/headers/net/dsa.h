#ifndef QZ_NET_DSA_H
#define QZ_NET_DSA_H
#include <linux/if_ether.h>
#include <linux/ioport.h>
#include <linux/notifier.h>
#include <linux/phy.h>
#include <net/devlink.h>
#include <net/sock.h>
#include <sound/hdspm.h>
struct device_node;
struct devlink;
struct devlink_resource_size_params;
struct dsa_bridge;
struct dsa_chip_data;
struct dsa_db;
struct dsa_device_ops;
struct dsa_lag;
struct dsa_mall_mirror_tc_entry;
struct dsa_netdevice_ops;
struct dsa_port;
struct dsa_switch;
struct dsa_switch_ops;
struct dsa_switch_tree;
struct ethtool_eeprom;
struct ethtool_eth_ctrl_stats;
struct ethtool_eth_mac_stats;
struct ethtool_eth_phy_stats;
struct ethtool_pause_stats;
struct ethtool_regs;
struct ethtool_rmon_hist_range;
struct ethtool_rmon_stats;
struct ethtool_rxnfc;
struct ethtool_test;
struct ethtool_ts_info;
struct ethtool_wolinfo;
struct mii_bus;
struct net_device;
struct netlink_ext_ack;
struct phy_device;
struct phylink;
struct phylink_config;
struct phylink_link_state;
struct phylink_pcs;
struct switchdev_brport_flags;
struct switchdev_obj_port_mdb;
struct switchdev_obj_port_vlan;
enum dsa_tag_protocol { DSA_TAG_PROTO_MTK = 9 };
struct dsa_lag {
	struct net_device *dev;
	unsigned int id;
	struct list_head fdbs;
	refcount_t refcount;
};
struct dsa_mall_mirror_tc_entry {
	u8 to_local_port;
	bool ingress;
};
struct dsa_bridge {
	struct net_device *dev;
	unsigned int num;
	refcount_t refcount;
};
struct dsa_port {
	union {
		struct net_device *master;
		struct net_device *slave;
	};
	const struct dsa_device_ops *tag_ops;
	struct dsa_switch_tree *dst;
	struct dsa_switch *ds;
	unsigned int index;
	int type;
	const char *name;
	struct dsa_port *cpu_dp;
	u8 mac[ETH_ALEN];
	u8 stp_state;
	u8 vlan_filtering : 1;
	u8 learning : 1;
	u8 setup : 1;
	struct device_node *dn;
	unsigned int ageing_time;
	struct dsa_bridge *bridge;
	struct devlink_port devlink_port;
	struct phylink *pl;
	struct dsa_lag *lag;
	struct list_head list;
	const struct dsa_netdevice_ops *netdev_ops;
	struct list_head fdbs;
	struct list_head vlans;
};
enum dsa_db_type { __qz_dsa_db_type };
struct dsa_db {
	enum dsa_db_type type;
	union {
		const struct dsa_port *dp;
		struct dsa_lag lag;
		struct dsa_bridge bridge;
	};
};
struct dsa_switch {
	struct device *dev;
	struct dsa_switch_tree *dst;
	unsigned int index;
	u32 setup : 1;
	u32 vlan_filtering : 1;
	struct notifier_block nb;
	void *priv;
	struct dsa_chip_data *cd;
	const struct dsa_switch_ops *ops;
	u32 phys_mii_mask;
	struct mii_bus *slave_mii_bus;
	struct devlink *devlink;
	unsigned int num_tx_queues;
	unsigned int num_ports;
};
typedef int dsa_fdb_dump_cb_t (const unsigned char *addr, u16 vid, bool is_static, void *data);
struct dsa_switch_ops {
	enum dsa_tag_protocol(*get_tag_protocol)(struct dsa_switch *ds, int port, enum dsa_tag_protocol mprot);
	int (*setup)(struct dsa_switch *ds);
	void (*teardown)(struct dsa_switch *ds);
	int (*phy_read)(struct dsa_switch *ds, int port, int regnum);
	int (*phy_write)(struct dsa_switch *ds, int port, int regnum, u16 val);
	void (*adjust_link)(struct dsa_switch *ds, int port, struct phy_device *phydev);
	void (*phylink_get_caps)(struct dsa_switch *ds, int port, struct phylink_config *config);
	struct phylink_pcs *(*phylink_mac_select_pcs)(struct dsa_switch *ds, int port, phy_interface_t iface);
	void (*phylink_mac_config)(struct dsa_switch *ds, int port, unsigned int mode, const struct phylink_link_state *state);
	void (*phylink_mac_link_down)(struct dsa_switch *ds, int port, unsigned int mode, phy_interface_t interface);
	void (*phylink_mac_link_up)(struct dsa_switch *ds, int port, unsigned int mode, phy_interface_t interface, struct phy_device *phydev, int speed, int duplex, bool tx_pause, bool rx_pause);
	void (*get_strings)(struct dsa_switch *ds, int port, u32 stringset, uint8_t *data);
	void (*get_ethtool_stats)(struct dsa_switch *ds, int port, uint64_t *data);
	int (*get_sset_count)(struct dsa_switch *ds, int port, int sset);
	void (*get_eth_phy_stats)(struct dsa_switch *ds, int port, struct ethtool_eth_phy_stats *phy_stats);
	void (*get_eth_mac_stats)(struct dsa_switch *ds, int port, struct ethtool_eth_mac_stats *mac_stats);
	void (*get_eth_ctrl_stats)(struct dsa_switch *ds, int port, struct ethtool_eth_ctrl_stats *ctrl_stats);
	void (*get_rmon_stats)(struct dsa_switch *ds, int port, struct ethtool_rmon_stats *rmon_stats, const struct ethtool_rmon_hist_range **ranges);
	void (*get_pause_stats)(struct dsa_switch *ds, int port, struct ethtool_pause_stats *pause_stats);
	void (*self_test)(struct dsa_switch *ds, int port, struct ethtool_test *etest, u64 *data);
	void (*get_wol)(struct dsa_switch *ds, int port, struct ethtool_wolinfo *w);
	int (*set_wol)(struct dsa_switch *ds, int port, struct ethtool_wolinfo *w);
	int (*get_ts_info)(struct dsa_switch *ds, int port, struct ethtool_ts_info *ts);
	int (*suspend)(struct dsa_switch *ds);
	int (*resume)(struct dsa_switch *ds);
	int (*port_enable)(struct dsa_switch *ds, int port, struct phy_device *phy);
	void (*port_disable)(struct dsa_switch *ds, int port);
	int (*get_eeprom_len)(struct dsa_switch *ds);
	int (*get_eeprom)(struct dsa_switch *ds, struct ethtool_eeprom *eeprom, u8 *data);
	int (*set_eeprom)(struct dsa_switch *ds, struct ethtool_eeprom *eeprom, u8 *data);
	int (*get_regs_len)(struct dsa_switch *ds, int port);
	void (*get_regs)(struct dsa_switch *ds, int port, struct ethtool_regs *regs, void *p);
	int (*set_ageing_time)(struct dsa_switch *ds, unsigned int msecs);
	int (*port_bridge_join)(struct dsa_switch *ds, int port, struct dsa_bridge bridge, bool *tx_fwd_offload, struct netlink_ext_ack *extack);
	void (*port_bridge_leave)(struct dsa_switch *ds, int port, struct dsa_bridge bridge);
	void (*port_stp_state_set)(struct dsa_switch *ds, int port, u8 state);
	void (*port_fast_age)(struct dsa_switch *ds, int port);
	int (*port_pre_bridge_flags)(struct dsa_switch *ds, int port, struct switchdev_brport_flags flags, struct netlink_ext_ack *extack);
	int (*port_bridge_flags)(struct dsa_switch *ds, int port, struct switchdev_brport_flags flags, struct netlink_ext_ack *extack);
	int (*port_vlan_filtering)(struct dsa_switch *ds, int port, bool vlan_filtering, struct netlink_ext_ack *extack);
	int (*port_vlan_add)(struct dsa_switch *ds, int port, const struct switchdev_obj_port_vlan *vlan, struct netlink_ext_ack *extack);
	int (*port_vlan_del)(struct dsa_switch *ds, int port, const struct switchdev_obj_port_vlan *vlan);
	int (*port_fdb_add)(struct dsa_switch *ds, int port, const unsigned char *addr, u16 vid, struct dsa_db db);
	int (*port_fdb_del)(struct dsa_switch *ds, int port, const unsigned char *addr, u16 vid, struct dsa_db db);
	int (*port_fdb_dump)(struct dsa_switch *ds, int port, dsa_fdb_dump_cb_t *cb, void *data);
	int (*port_mdb_add)(struct dsa_switch *ds, int port, const struct switchdev_obj_port_mdb *mdb, struct dsa_db db);
	int (*port_mdb_del)(struct dsa_switch *ds, int port, const struct switchdev_obj_port_mdb *mdb, struct dsa_db db);
	int (*get_rxnfc)(struct dsa_switch *ds, int port, struct ethtool_rxnfc *nfc, u32 *rule_locs);
	int (*set_rxnfc)(struct dsa_switch *ds, int port, struct ethtool_rxnfc *nfc);
	int (*port_mirror_add)(struct dsa_switch *ds, int port, struct dsa_mall_mirror_tc_entry *mirror, bool ingress, struct netlink_ext_ack *extack);
	void (*port_mirror_del)(struct dsa_switch *ds, int port, struct dsa_mall_mirror_tc_entry *mirror);
	int (*port_change_mtu)(struct dsa_switch *ds, int port, int new_mtu);
	int (*port_max_mtu)(struct dsa_switch *ds, int port);
};
struct dsa_port *dsa_to_port(struct dsa_switch *ds, int p);
bool dsa_port_is_cpu(struct dsa_port *port);
bool dsa_port_is_user(struct dsa_port *dp);
bool dsa_is_unused_port(struct dsa_switch *ds, int p);
bool dsa_is_cpu_port(struct dsa_switch *ds, int p);
bool dsa_is_user_port(struct dsa_switch *ds, int p);
u32 dsa_user_ports(struct dsa_switch *ds);
unsigned int dsa_upstream_port(struct dsa_switch *ds, int port);
struct net_device *dsa_port_to_master(const struct dsa_port *dp);
struct net_device *dsa_port_bridge_dev_get(const struct dsa_port *dp);
bool dsa_port_offloads_bridge(struct dsa_port *dp, const struct dsa_bridge *bridge);
int dsa_devlink_resource_register(struct dsa_switch *ds, const char *resource_name, u64 resource_size, u64 resource_id, u64 parent_resource_id, const struct devlink_resource_size_params *size_params);
void dsa_devlink_resources_unregister(struct dsa_switch *ds);
void dsa_devlink_resource_occ_get_register(struct dsa_switch *ds, u64 resource_id, devlink_resource_occ_get_t *occ_get, void *occ_get_priv);
struct dsa_port *dsa_port_from_netdev(struct net_device *netdev);
bool netdev_uses_dsa(const struct net_device *dev);
void dsa_unregister_switch(struct dsa_switch *ds);
int dsa_register_switch(struct dsa_switch *ds);
void dsa_switch_shutdown(struct dsa_switch *ds);
bool dsa_slave_dev_check(const struct net_device *dev);
#endif
