#ifndef QZ_LINUX_IF_MACVLAN_H
#define QZ_LINUX_IF_MACVLAN_H
#include <linux/if_link.h>
#include <linux/netdev_features.h>
#include <linux/u64_stats_sync.h>
#include <net/net_trackers.h>
struct macvlan_dev;
struct macvlan_port;
struct net_device;
struct vlan_pcpu_stats;
#define MACVLAN_MC_FILTER_SZ 0x100U
struct macvlan_dev {
	struct net_device *dev;
	struct list_head list;
	struct hlist_node hlist;
	struct macvlan_port *port;
	struct net_device *lowerdev;
	netdevice_tracker dev_tracker;
	struct vlan_pcpu_stats *pcpu_stats;
	DECLARE_BITMAP(mc_filter, MACVLAN_MC_FILTER_SZ);
	netdev_features_t set_features;
	enum macvlan_mode mode;
	u16 flags;
};
void macvlan_count_rx(const struct macvlan_dev *vlan, unsigned int len, bool success, bool multicast);
struct net_device *macvlan_dev_real_dev(const struct net_device *dev);
void *macvlan_accel_priv(struct net_device *dev);
bool macvlan_supports_dest_filter(struct net_device *dev);
int macvlan_release_l2fw_offload(struct net_device *dev);
#endif
