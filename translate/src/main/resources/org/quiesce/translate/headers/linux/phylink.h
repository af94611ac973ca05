#ifndef QZ_LINUX_PHYLINK_H
#define QZ_LINUX_PHYLINK_H
#include <linux/ethtool.h>
#include <linux/idr.h>
#include <linux/io.h>
#include <linux/linkmode.h>
#include <linux/phy.h>
struct device_node;
struct ethtool_eee;
struct ethtool_link_ksettings;
struct ethtool_pauseparam;
struct ethtool_wolinfo;
struct fwnode_handle;
struct ifreq;
struct mdio_device;
struct phy_device;
struct phylink;
struct phylink_config;
struct phylink_link_state;
struct phylink_mac_ops;
struct phylink_pcs;
struct phylink_pcs_ops;
#define phylink_set(a_, b_) __phylink_do_bit(__set_bit, a_, b_)
#define phylink_clear(a_, b_) __phylink_do_bit(__clear_bit, a_, b_)
#define phylink_test(a_, b_) __phylink_do_bit(test_bit, a_, b_)
enum { MLO_PAUSE_NONE, MLO_PAUSE_RX, MLO_PAUSE_TX, MLO_AN_FIXED = 1, MLO_AN_INBAND, MAC_SYM_PAUSE = 1, MAC_ASYM_PAUSE, MAC_10HD = 4, MAC_10FD = 8, MAC_10 = 12, MAC_100HD = 0x10, MAC_100FD = 0x20, MAC_100 = 48, MAC_1000HD = 0x40, MAC_1000FD = 0x80, MAC_1000 = 192, MAC_2500FD = 0x100, MAC_5000FD = 0x200, MAC_10000FD = 0x400, MAC_25000FD = 0x1000, MAC_40000FD = 0x2000, MAC_50000FD = 0x4000, MAC_100000FD = 0x10000 };
struct phylink_link_state {
	phy_interface_t interface;
	int speed;
	int duplex;
	int pause;
	unsigned int link : 1;
	unsigned int an_enabled : 1;
	unsigned int an_complete : 1;
};
enum phylink_op_type { PHYLINK_NETDEV };
struct phylink_config {
	struct device *dev;
	enum phylink_op_type type;
	bool legacy_pre_march2020;
	bool poll_fixed_state;
	bool mac_managed_pm;
	bool ovr_an_inband;
	void (*get_fixed_state)(struct phylink_config *config, struct phylink_link_state *state);
	unsigned long mac_capabilities;
};
struct phylink_mac_ops {
	void (*validate)(struct phylink_config *config, unsigned long *supported, struct phylink_link_state *state);
	struct phylink_pcs *(*mac_select_pcs)(struct phylink_config *config, phy_interface_t interface);
	void (*mac_pcs_get_state)(struct phylink_config *config, struct phylink_link_state *state);
	int (*mac_prepare)(struct phylink_config *config, unsigned int mode, phy_interface_t iface);
	void (*mac_config)(struct phylink_config *config, unsigned int mode, const struct phylink_link_state *state);
	int (*mac_finish)(struct phylink_config *config, unsigned int mode, phy_interface_t iface);
	void (*mac_an_restart)(struct phylink_config *config);
	void (*mac_link_down)(struct phylink_config *config, unsigned int mode, phy_interface_t interface);
	void (*mac_link_up)(struct phylink_config *config, struct phy_device *phy, unsigned int mode, phy_interface_t interface, int speed, int duplex, bool tx_pause, bool rx_pause);
};
struct phylink_pcs {
	const struct phylink_pcs_ops *ops;
	bool poll;
};
struct phylink_pcs_ops {
	int (*pcs_validate)(struct phylink_pcs *pcs, unsigned long *supported, const struct phylink_link_state *state);
	void (*pcs_get_state)(struct phylink_pcs *pcs, struct phylink_link_state *state);
	int (*pcs_config)(struct phylink_pcs *pcs, unsigned int mode, phy_interface_t interface, const unsigned long *advertising, bool permit_pause_to_mac);
	void (*pcs_an_restart)(struct phylink_pcs *pcs);
	void (*pcs_link_up)(struct phylink_pcs *pcs, unsigned int mode, phy_interface_t interface, int speed, int duplex);
};
bool phylink_autoneg_inband(unsigned int mode);
void phylink_generic_validate(struct phylink_config *config, unsigned long *supported, struct phylink_link_state *state);
struct phylink *phylink_create(struct phylink_config *, struct fwnode_handle *, phy_interface_t iface, const struct phylink_mac_ops *mac_ops);
void phylink_destroy(struct phylink *);
bool phylink_expects_phy(struct phylink *pl);
int phylink_connect_phy(struct phylink *, struct phy_device *);
int phylink_of_phy_connect(struct phylink *, struct device_node *, u32 flags);
int phylink_fwnode_phy_connect(struct phylink *pl, struct fwnode_handle *fwnode, u32 flags);
void phylink_disconnect_phy(struct phylink *);
void phylink_mac_change(struct phylink *, bool up);
void phylink_start(struct phylink *);
void phylink_stop(struct phylink *);
void phylink_suspend(struct phylink *pl, bool mac_wol);
void phylink_resume(struct phylink *pl);
void phylink_ethtool_get_wol(struct phylink *, struct ethtool_wolinfo *);
int phylink_ethtool_set_wol(struct phylink *, struct ethtool_wolinfo *);
int phylink_ethtool_ksettings_get(struct phylink *, struct ethtool_link_ksettings *);
int phylink_ethtool_ksettings_set(struct phylink *, const struct ethtool_link_ksettings *);
int phylink_ethtool_nway_reset(struct phylink *);
void phylink_ethtool_get_pauseparam(struct phylink *, struct ethtool_pauseparam *);
int phylink_ethtool_set_pauseparam(struct phylink *, struct ethtool_pauseparam *);
int phylink_get_eee_err(struct phylink *);
int phylink_ethtool_get_eee(struct phylink *, struct ethtool_eee *);
int phylink_ethtool_set_eee(struct phylink *, struct ethtool_eee *);
int phylink_mii_ioctl(struct phylink *, struct ifreq *, int);
int phylink_speed_down(struct phylink *pl, bool sync);
int phylink_speed_up(struct phylink *pl);
void phylink_mii_c22_pcs_decode_state(struct phylink_link_state *state, u16 bmsr, u16 lpa);
void phylink_mii_c22_pcs_get_state(struct mdio_device *pcs, struct phylink_link_state *state);
int phylink_mii_c22_pcs_encode_advertisement(phy_interface_t interface, const unsigned long *advertising);
int phylink_mii_c22_pcs_config(struct mdio_device *pcs, unsigned int mode, phy_interface_t interface, const unsigned long *advertising);
void phylink_mii_c22_pcs_an_restart(struct mdio_device *pcs);
#endif
