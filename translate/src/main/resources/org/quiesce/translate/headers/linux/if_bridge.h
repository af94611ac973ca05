#ifndef QZ_LINUX_IF_BRIDGE_H
#define QZ_LINUX_IF_BRIDGE_H
#include <linux/if_ether.h>
#include <linux/in6.h>
struct bridge_vlan_info;
struct net_device;
#define BR_STATE_DISABLED 0
#define BR_STATE_LISTENING 1
#define BR_STATE_LEARNING 2
#define BR_STATE_FORWARDING 3
#define BR_STATE_BLOCKING 4
#define BRIDGE_MODE_VEB 0
#define BRIDGE_MODE_VEPA 1
#define BRIDGE_MODE_UNDEF 0xffff
#define BRIDGE_VLAN_INFO_PVID 2
#define BRIDGE_VLAN_INFO_UNTAGGED 4
#define BRIDGE_VLAN_INFO_BRENTRY 0x20
#define BR_LEARNING 0x20UL
#define BR_FLOOD 0x40UL
#define BR_LEARNING_SYNC 0x200UL
#define BR_MCAST_FLOOD 0x800UL
#define BR_BCAST_FLOOD 0x4000UL
#define BR_PORT_LOCKED 0x200000UL
#define BR_DEFAULT_AGEING_TIME 0x7530
enum { IFLA_BRIDGE_MODE = 1 };
struct bridge_vlan_info {
	__u16 flags;
	__u16 vid;
};
struct br_mdb_entry {
	__u32 ifindex;
	__u8 state;
	__u8 flags;
	__u16 vid;
	struct {
		union {
			__be32 ip4;
			struct in6_addr ip6;
			unsigned char mac_addr[ETH_ALEN];
		} u;
		__be16 proto;
	} addr;
};
bool br_multicast_enabled(const struct net_device *dev);
bool br_multicast_router(const struct net_device *dev);
bool br_vlan_enabled(const struct net_device *dev);
int br_vlan_get_pvid(const struct net_device *dev, u16 *p_pvid);
int br_vlan_get_proto(const struct net_device *dev, u16 *p_proto);
int br_vlan_get_info(const struct net_device *dev, u16 vid, struct bridge_vlan_info *p_vinfo);
struct net_device *br_fdb_find_port(const struct net_device *br_dev, const unsigned char *addr, __u16 vid);
void br_fdb_clear_offload(const struct net_device *dev, u16 vid);
bool br_port_flag_is_set(const struct net_device *dev, unsigned long flag);
u8 br_port_get_stp_state(const struct net_device *dev);
clock_t br_get_ageing_time(const struct net_device *br_dev);
#endif
