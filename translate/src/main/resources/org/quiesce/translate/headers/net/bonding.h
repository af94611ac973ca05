#ifndef QZ_NET_BONDING_H
#define QZ_NET_BONDING_H
#include <linux/if.h>
#include <linux/netdevice.h>
#include <net/bond_3ad.h>
struct bonding;
struct bpf_prog;
struct dentry;
struct net_device;
struct netpoll;
struct slave;
struct workqueue_struct;
#define bond_slave_get_rcu(a_) ((struct slave *) rcu_dereference(a_-> rx_handler_data))
struct bond_params {
	int mode;
	int lacp_active;
	int lacp_fast;
	unsigned int min_links;
	int ad_select;
	char primary[IFNAMSIZ];
	int tx_queues;
};
struct slave {
	struct net_device *dev;
	struct bonding *bond;
	int delay;
	unsigned long last_tx;
	unsigned long last_rx;
	s8 link;
	u8 backup : 1;
	u8 duplex;
	u32 link_failure_count;
	u32 speed;
	u16 queue_id;
	u8 perm_hwaddr[MAX_ADDR_LEN];
	int prio;
	struct netpoll *np;
	struct kobject kobj;
};
struct bonding {
	struct net_device *dev;
	s32 slave_cnt;
	spinlock_t mode_lock;
	spinlock_t stats_lock;
	struct list_head bond_list;
	struct bond_params params;
	struct workqueue_struct *wq;
	struct dentry *debug_dir;
	struct bpf_prog *xdp_prog;
};
struct net_device *bond_option_active_slave_get_rcu(struct bonding *bond);
bool bond_is_slave_inactive(struct slave *slave);
#endif
