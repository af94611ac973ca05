#ifndef QZ_LINUX_NETDEVICE_H
#define QZ_LINUX_NETDEVICE_H
#include <linux/can/bcm.h>
#include <linux/can/can-ml.h>
#include <linux/dma-mapping.h>
#include <linux/dynamic_queue_limits.h>
#include <linux/file.h>
#include <linux/if.h>
#include <linux/if_bonding.h>
#include <linux/if_ether.h>
#include <linux/if_link.h>
#include <linux/if_packet.h>
#include <linux/ioport.h>
#include <linux/key.h>
#include <linux/net.h>
#include <linux/netdev_features.h>
#include <linux/netlink.h>
#include <linux/notifier.h>
#include <linux/path.h>
#include <linux/prefetch.h>
#include <linux/rbtree_types.h>
#include <linux/skbuff.h>
#include <linux/socket.h>
#include <linux/u64_stats_sync.h>
#include <net/checksum.h>
#include <net/flow_dissector.h>
#include <net/net_debug.h>
#include <net/net_namespace.h>
#include <net/net_trackers.h>
#include <net/xdp.h>
#include <sound/emu10k1.h>
struct Qdisc;
struct bpf_offloaded_map;
struct bpf_prog;
struct cpu_rmap;
struct dcbnl_rtnl_ops;
struct devlink_port;
struct dsa_port;
struct ethtool_ops;
struct header_ops;
struct hh_cache;
struct if_settings;
struct ifla_vf_info;
struct ifla_vf_stats;
struct ifmap;
struct ifreq;
struct iw_handler_def;
struct iw_public_data;
struct macsec_ops;
struct napi_struct;
struct ndmsg;
struct neighbour;
struct net;
struct net_device;
struct net_device_ops;
struct net_device_path_stack;
struct net_device_stats;
struct netdev_bpf;
struct netdev_fcoe_hbainfo;
struct netdev_hw_addr_list;
struct netdev_nested_priv;
struct netdev_net_notifier;
struct netdev_notifier_info;
struct netdev_notifier_offload_xstats_rd;
struct netdev_notifier_offload_xstats_ru;
struct netdev_phys_item_id;
struct netdev_queue;
struct netlink_callback;
struct netlink_ext_ack;
struct netprio_map;
struct nlattr;
struct nlmsghdr;
struct notifier_block;
struct packet_type;
struct pcpu_lstats;
struct pcpu_sw_netstats;
struct phy_device;
struct rtnl_hw_stats64;
struct rtnl_link_ops;
struct rtnl_link_stats64;
struct scatterlist;
struct sfp_bus;
struct sk_buff;
struct skb_shared_hwtstamps;
struct sockaddr;
struct tlsdev_ops;
struct udp_tunnel_nic;
struct udp_tunnel_nic_info;
struct vlan_info;
struct wireless_dev;
struct xdp_frame;
struct xfrm_state;
struct xfrmdev_ops;
struct xsk_buff_pool;
#define MAX_ADDR_LEN 0x20
#define NET_NAME_UNKNOWN 0
#define NET_ADDR_PERM 0
#define NET_ADDR_RANDOM 1
#define NET_ADDR_SET 3
#define NET_RX_SUCCESS 0
#define NET_RX_DROP 1
#define NET_XMIT_SUCCESS 0
#define NET_XMIT_DROP 1
#define NET_XMIT_CN 2
#define NETDEV_TX_MASK 240
#define NETDEV_HW_ADDR_T_SAN 2
#define RPS_NO_FILTER 0xffff
#define TC_MAX_QUEUE 0x10
#define TC_BITMASK 15
#define MAX_PHYS_ITEM_ID_LEN 0x20
#define NET_DEVICE_PATH_STACK_MAX 5
#define XDP_WAKEUP_RX 1
#define NETDEV_FCOE_WWNN 0
#define NETDEV_FCOE_WWPN 1
#define GRO_LEGACY_MAX_SIZE 0x10000U
#define GSO_LEGACY_MAX_SIZE 0x10000U
#define GSO_MAX_SIZE 0x7fff8
#define NETDEV_ALIGN 0x20
#define NAPI_POLL_WEIGHT 0x40
#define NETIF_MSG_DRV __NETIF_MSG(DRV)
#define NETIF_MSG_PROBE __NETIF_MSG(PROBE)
#define NETIF_MSG_LINK __NETIF_MSG(LINK)
#define NETIF_MSG_TIMER __NETIF_MSG(TIMER)
#define NETIF_MSG_IFDOWN __NETIF_MSG(IFDOWN)
#define NETIF_MSG_IFUP __NETIF_MSG(IFUP)
#define NETIF_MSG_RX_ERR __NETIF_MSG(RX_ERR)
#define NETIF_MSG_TX_ERR __NETIF_MSG(TX_ERR)
#define NETIF_MSG_TX_QUEUED __NETIF_MSG(TX_QUEUED)
#define NETIF_MSG_INTR __NETIF_MSG(INTR)
#define NETIF_MSG_TX_DONE __NETIF_MSG(TX_DONE)
#define NETIF_MSG_RX_STATUS __NETIF_MSG(RX_STATUS)
#define NETIF_MSG_PKTDATA __NETIF_MSG(PKTDATA)
#define NETIF_MSG_HW __NETIF_MSG(HW)
#define NETIF_MSG_WOL __NETIF_MSG(WOL)
#define net_xmit_eval(a_) ((a_) == NET_XMIT_CN ? 0 :(a_))
#define net_xmit_errno(a_) ((a_)!= NET_XMIT_CN ?- ENOBUFS : 0)
#define netdev_hw_addr_list_count(a_) ((a_)-> count)
#define netdev_hw_addr_list_empty(a_) (netdev_hw_addr_list_count(a_) == 0)
#define netdev_hw_addr_list_for_each(a_, b_) list_for_each_entry(a_,&(b_)-> list, list)
#define netdev_uc_count(a_) netdev_hw_addr_list_count(&(a_)-> uc)
#define netdev_uc_empty(a_) netdev_hw_addr_list_empty(&(a_)-> uc)
#define netdev_for_each_uc_addr(a_, b_) netdev_hw_addr_list_for_each(a_,&(b_)-> uc)
#define netdev_mc_count(a_) netdev_hw_addr_list_count(&(a_)-> mc)
#define netdev_mc_empty(a_) netdev_hw_addr_list_empty(&(a_)-> mc)
#define netdev_for_each_mc_addr(a_, b_) netdev_hw_addr_list_for_each(a_,&(b_)-> mc)
#define to_net_dev(a_) container_of(a_, struct net_device, dev)
#define SET_NETDEV_DEV(a_, b_) ((a_)-> dev.parent = (b_))
#define SET_NETDEV_DEVTYPE(a_, b_) ((a_)-> dev.type = (b_))
#define netdev_alloc_pcpu_stats(a_) __netdev_alloc_pcpu_stats(a_, GFP_KERNEL)
#define for_each_netdev_rcu(a_, b_) list_for_each_entry_rcu(b_,&(a_)-> dev_base_head, dev_list)
#define for_each_netdev_in_bond_rcu(a_, b_) for_each_netdev_rcu(& init_net, b_) if(netdev_master_upper_dev_get_rcu(b_) ==(a_))
#define netif_msg_drv(a_) ((a_)-> msg_enable& NETIF_MSG_DRV)
#define netif_msg_probe(a_) ((a_)-> msg_enable& NETIF_MSG_PROBE)
#define netif_msg_link(a_) ((a_)-> msg_enable& NETIF_MSG_LINK)
#define netif_msg_timer(a_) ((a_)-> msg_enable& NETIF_MSG_TIMER)
#define netif_msg_ifdown(a_) ((a_)-> msg_enable& NETIF_MSG_IFDOWN)
#define netif_msg_ifup(a_) ((a_)-> msg_enable& NETIF_MSG_IFUP)
#define netif_msg_rx_err(a_) ((a_)-> msg_enable& NETIF_MSG_RX_ERR)
#define netif_msg_tx_err(a_) ((a_)-> msg_enable& NETIF_MSG_TX_ERR)
#define netif_msg_tx_queued(a_) ((a_)-> msg_enable& NETIF_MSG_TX_QUEUED)
#define netif_msg_intr(a_) ((a_)-> msg_enable& NETIF_MSG_INTR)
#define netif_msg_tx_done(a_) ((a_)-> msg_enable& NETIF_MSG_TX_DONE)
#define netif_msg_rx_status(a_) ((a_)-> msg_enable& NETIF_MSG_RX_STATUS)
#define netif_msg_pktdata(a_) ((a_)-> msg_enable& NETIF_MSG_PKTDATA)
#define netif_msg_hw(a_) ((a_)-> msg_enable& NETIF_MSG_HW)
#define netif_msg_wol(a_) ((a_)-> msg_enable& NETIF_MSG_WOL)
#define for_each_dev_addr(a_, b_) list_for_each_entry_rcu(b_,& a_-> dev_addrs.list, list)
#define alloc_netdev(a_, b_, c_, d_) alloc_netdev_mqs(a_, b_, c_, d_, 1, 1)
enum { IF_PORT_UNKNOWN, IF_PORT_10BASE2, IF_PORT_10BASET, IF_PORT_AUI, IF_PORT_100BASET, IF_PORT_100BASETX, IF_PORT_100BASEFX };
enum netdev_tx { NETDEV_TX_OK, NETDEV_TX_BUSY = 0x10 };
typedef enum netdev_tx netdev_tx_t;
struct net_device_stats {
	int __qz_none;
};
struct netdev_hw_addr {
	struct list_head list;
	struct rb_node node;
	unsigned char addr[MAX_ADDR_LEN];
	unsigned char type;
	int sync_cnt;
	int refcount;
	int synced;
	struct rcu_head rcu_head;
};
struct netdev_hw_addr_list {
	struct list_head list;
	int count;
	struct rb_root tree;
};
struct header_ops {
	int (*create)(struct sk_buff *skb, struct net_device *dev, unsigned short type, const void *daddr, const void *saddr, unsigned int len);
	int (*parse)(const struct sk_buff *skb, unsigned char *haddr);
	int (*cache)(const struct neighbour *neigh, struct hh_cache *hh, __be16 type);
	bool (*validate)(const char *ll_header, unsigned int len);
};
enum netdev_state_t { __LINK_STATE_PRESENT = 1 };
struct napi_struct {
	struct list_head poll_list;
	unsigned long state;
	int weight;
	int (*poll)(struct napi_struct *, int);
	struct net_device *dev;
	struct sk_buff *skb;
	struct list_head rx_list;
	int rx_count;
	struct hrtimer timer;
	struct list_head dev_list;
	struct hlist_node napi_hash_node;
	unsigned int napi_id;
	struct task_struct *thread;
};
enum { NAPI_STATE_SCHED };
enum gro_result { GRO_MERGED, GRO_MERGED_FREE, GRO_HELD };
typedef enum gro_result gro_result_t;
enum rx_handler_result { RX_HANDLER_CONSUMED, RX_HANDLER_PASS = 3 };
typedef enum rx_handler_result rx_handler_result_t;
typedef rx_handler_result_t rx_handler_func_t (struct sk_buff **pskb);
struct netdev_queue {
	struct net_device *dev;
	netdevice_tracker dev_tracker;
	struct Qdisc *qdisc;
	struct Qdisc *qdisc_sleeping;
	struct kobject kobj;
	int numa_node;
	unsigned long tx_maxrate;
	struct xsk_buff_pool *pool;
	spinlock_t _xmit_lock;
	unsigned long trans_start;
	unsigned long state;
	struct dql dql;
};
struct netdev_tc_txq {
	u16 count;
	u16 offset;
};
struct netdev_fcoe_hbainfo {
	char manufacturer[64];
	char serial_number[64];
	char hardware_version[64];
	char driver_version[64];
	char firmware_version[64];
	char model[256];
	char model_description[256];
};
struct netdev_phys_item_id {
	unsigned char id[MAX_PHYS_ITEM_ID_LEN];
	unsigned char id_len;
};
enum net_device_path_type { DEV_PATH_MTK_WDMA = 5 };
struct net_device_path {
	enum net_device_path_type type;
	const struct net_device *dev;
	union {
		struct {
			u16 id;
			__be16 proto;
			u8 h_dest[ETH_ALEN];
		} encap;
		struct {
			int vlan_mode;
			u16 vlan_id;
			__be16 vlan_proto;
		} bridge;
		struct {
			int port;
			u16 proto;
		} dsa;
		struct {
			u8 wdma_idx;
			u8 queue;
			u16 wcid;
			u8 bss;
		} mtk_wdma;
	};
};
struct net_device_path_stack {
	int num_paths;
	struct net_device_path path[NET_DEVICE_PATH_STACK_MAX];
};
enum tc_setup_type { TC_QUERY_CAPS, TC_SETUP_QDISC_MQPRIO, TC_SETUP_CLSU32, TC_SETUP_CLSFLOWER, TC_SETUP_CLSMATCHALL, TC_SETUP_CLSBPF, TC_SETUP_BLOCK, TC_SETUP_QDISC_CBS, TC_SETUP_QDISC_RED, TC_SETUP_QDISC_PRIO, TC_SETUP_QDISC_MQ, TC_SETUP_QDISC_ETF, TC_SETUP_ROOT_QDISC, TC_SETUP_QDISC_GRED, TC_SETUP_QDISC_TAPRIO, TC_SETUP_FT, TC_SETUP_QDISC_ETS, TC_SETUP_QDISC_TBF, TC_SETUP_QDISC_FIFO, TC_SETUP_QDISC_HTB, TC_SETUP_ACT };
enum bpf_netdev_command { XDP_SETUP_PROG, XDP_SETUP_PROG_HW, BPF_OFFLOAD_MAP_ALLOC, BPF_OFFLOAD_MAP_FREE, XDP_SETUP_XSK_POOL };
struct netdev_bpf {
	enum bpf_netdev_command command;
	union {
		struct {
			u32 flags;
			struct bpf_prog *prog;
			struct netlink_ext_ack *extack;
		};
		struct {
			struct bpf_offloaded_map *offmap;
		};
		struct {
			struct xsk_buff_pool *pool;
			u16 queue_id;
		} xsk;
	};
};
struct xfrmdev_ops {
	int (*xdo_dev_state_add)(struct xfrm_state *x);
	void (*xdo_dev_state_delete)(struct xfrm_state *x);
	void (*xdo_dev_state_free)(struct xfrm_state *x);
	bool (*xdo_dev_offload_ok)(struct sk_buff *skb, struct xfrm_state *x);
	void (*xdo_dev_state_advance_esn)(struct xfrm_state *x);
};
struct netdev_net_notifier {
	struct list_head list;
	struct notifier_block *nb;
};
struct net_device_ops {
	int (*ndo_init)(struct net_device *dev);
	void (*ndo_uninit)(struct net_device *dev);
	int (*ndo_open)(struct net_device *dev);
	int (*ndo_stop)(struct net_device *dev);
	netdev_tx_t (*ndo_start_xmit)(struct sk_buff *skb, struct net_device *dev);
	netdev_features_t (*ndo_features_check)(struct sk_buff *skb, struct net_device *dev, netdev_features_t features);
	u16 (*ndo_select_queue)(struct net_device *dev, struct sk_buff *skb, struct net_device *sb_dev);
	void (*ndo_change_rx_flags)(struct net_device *dev, int flags);
	void (*ndo_set_rx_mode)(struct net_device *dev);
	int (*ndo_set_mac_address)(struct net_device *dev, void *addr);
	int (*ndo_validate_addr)(struct net_device *dev);
	int (*ndo_do_ioctl)(struct net_device *dev, struct ifreq *ifr, int cmd);
	int (*ndo_eth_ioctl)(struct net_device *dev, struct ifreq *ifr, int cmd);
	int (*ndo_siocwandev)(struct net_device *dev, struct if_settings *ifs);
	int (*ndo_siocdevprivate)(struct net_device *dev, struct ifreq *ifr, void *data, int cmd);
	int (*ndo_set_config)(struct net_device *dev, struct ifmap *map);
	int (*ndo_change_mtu)(struct net_device *dev, int new_mtu);
	void (*ndo_tx_timeout)(struct net_device *dev, unsigned int txqueue);
	void (*ndo_get_stats64)(struct net_device *dev, struct rtnl_link_stats64 *storage);
	bool (*ndo_has_offload_stats)(const struct net_device *dev, int attr_id);
	int (*ndo_get_offload_stats)(int attr_id, const struct net_device *dev, void *attr_data);
	struct net_device_stats *(*ndo_get_stats)(struct net_device *dev);
	int (*ndo_vlan_rx_add_vid)(struct net_device *dev, __be16 proto, u16 vid);
	int (*ndo_vlan_rx_kill_vid)(struct net_device *dev, __be16 proto, u16 vid);
	void (*ndo_poll_controller)(struct net_device *dev);
	int (*ndo_set_vf_mac)(struct net_device *dev, int queue, u8 *mac);
	int (*ndo_set_vf_vlan)(struct net_device *dev, int queue, u16 vlan, u8 qos, __be16 proto);
	int (*ndo_set_vf_rate)(struct net_device *dev, int vf, int min_tx_rate, int max_tx_rate);
	int (*ndo_set_vf_spoofchk)(struct net_device *dev, int vf, bool setting);
	int (*ndo_set_vf_trust)(struct net_device *dev, int vf, bool setting);
	int (*ndo_get_vf_config)(struct net_device *dev, int vf, struct ifla_vf_info *ivf);
	int (*ndo_set_vf_link_state)(struct net_device *dev, int vf, int link_state);
	int (*ndo_get_vf_stats)(struct net_device *dev, int vf, struct ifla_vf_stats *vf_stats);
	int (*ndo_set_vf_port)(struct net_device *dev, int vf, struct nlattr *port[]);
	int (*ndo_get_vf_port)(struct net_device *dev, int vf, struct sk_buff *skb);
	int (*ndo_set_vf_rss_query_en)(struct net_device *dev, int vf, bool setting);
	int (*ndo_setup_tc)(struct net_device *dev, enum tc_setup_type type, void *type_data);
	int (*ndo_fcoe_enable)(struct net_device *dev);
	int (*ndo_fcoe_disable)(struct net_device *dev);
	int (*ndo_fcoe_ddp_setup)(struct net_device *dev, u16 xid, struct scatterlist *sgl, unsigned int sgc);
	int (*ndo_fcoe_ddp_done)(struct net_device *dev, u16 xid);
	int (*ndo_fcoe_ddp_target)(struct net_device *dev, u16 xid, struct scatterlist *sgl, unsigned int sgc);
	int (*ndo_fcoe_get_hbainfo)(struct net_device *dev, struct netdev_fcoe_hbainfo *hbainfo);
	int (*ndo_fcoe_get_wwn)(struct net_device *dev, u64 *wwn, int type);
	int (*ndo_rx_flow_steer)(struct net_device *dev, const struct sk_buff *skb, u16 rxq_index, u32 flow_id);
	int (*ndo_add_slave)(struct net_device *dev, struct net_device *slave_dev, struct netlink_ext_ack *extack);
	int (*ndo_del_slave)(struct net_device *dev, struct net_device *slave_dev);
	netdev_features_t (*ndo_fix_features)(struct net_device *dev, netdev_features_t features);
	int (*ndo_set_features)(struct net_device *dev, netdev_features_t features);
	void (*ndo_neigh_destroy)(struct net_device *dev, struct neighbour *n);
	int (*ndo_fdb_add)(struct ndmsg *ndm, struct nlattr *tb[], struct net_device *dev, const unsigned char *addr, u16 vid, u16 flags, struct netlink_ext_ack *extack);
	int (*ndo_fdb_del)(struct ndmsg *ndm, struct nlattr *tb[], struct net_device *dev, const unsigned char *addr, u16 vid, struct netlink_ext_ack *extack);
	int (*ndo_fdb_dump)(struct sk_buff *skb, struct netlink_callback *cb, struct net_device *dev, struct net_device *filter_dev, int *idx);
	int (*ndo_bridge_setlink)(struct net_device *dev, struct nlmsghdr *nlh, u16 flags, struct netlink_ext_ack *extack);
	int (*ndo_bridge_getlink)(struct sk_buff *skb, u32 pid, u32 seq, struct net_device *dev, u32 filter_mask, int nlflags);
	int (*ndo_change_carrier)(struct net_device *dev, bool new_carrier);
	int (*ndo_get_phys_port_id)(struct net_device *dev, struct netdev_phys_item_id *ppid);
	int (*ndo_get_port_parent_id)(struct net_device *dev, struct netdev_phys_item_id *ppid);
	int (*ndo_get_phys_port_name)(struct net_device *dev, char *name, size_t len);
	void *(*ndo_dfwd_add_station)(struct net_device *pdev, struct net_device *dev);
	void (*ndo_dfwd_del_station)(struct net_device *pdev, void *priv);
	int (*ndo_set_tx_maxrate)(struct net_device *dev, int queue_index, u32 maxrate);
	int (*ndo_get_iflink)(const struct net_device *dev);
	int (*ndo_bpf)(struct net_device *dev, struct netdev_bpf *bpf);
	int (*ndo_xdp_xmit)(struct net_device *dev, int n, struct xdp_frame **xdp, u32 flags);
	int (*ndo_xsk_wakeup)(struct net_device *dev, u32 queue_id, u32 flags);
	struct devlink_port *(*ndo_get_devlink_port)(struct net_device *dev);
	ktime_t (*ndo_get_tstamp)(struct net_device *dev, const struct skb_shared_hwtstamps *hwtstamps, bool cycles);
};
enum netdev_reg_state { NETREG_UNINITIALIZED, NETREG_REGISTERED, NETREG_UNREGISTERING, NETREG_UNREGISTERED };
struct net_device {
	char name[IFNAMSIZ];
	unsigned long mem_end;
	unsigned long mem_start;
	unsigned long base_addr;
	unsigned long state;
	struct list_head dev_list;
	struct list_head napi_list;
	struct list_head close_list;
	unsigned int flags;
	unsigned long long priv_flags;
	const struct net_device_ops *netdev_ops;
	int ifindex;
	unsigned short hard_header_len;
	unsigned int mtu;
	unsigned short needed_headroom;
	unsigned short needed_tailroom;
	netdev_features_t features;
	netdev_features_t hw_features;
	netdev_features_t wanted_features;
	netdev_features_t vlan_features;
	netdev_features_t hw_enc_features;
	netdev_features_t mpls_features;
	netdev_features_t gso_partial_features;
	unsigned int min_mtu;
	unsigned int max_mtu;
	unsigned short type;
	int group;
	struct net_device_stats stats;
	const struct iw_handler_def *wireless_handlers;
	struct iw_public_data *wireless_data;
	const struct ethtool_ops *ethtool_ops;
	const struct xfrmdev_ops *xfrmdev_ops;
	const struct tlsdev_ops *tlsdev_ops;
	const struct header_ops *header_ops;
	unsigned char link_mode;
	unsigned char if_port;
	unsigned char dma;
	unsigned char perm_addr[MAX_ADDR_LEN];
	unsigned char addr_assign_type;
	unsigned char addr_len;
	unsigned char lower_level;
	unsigned short neigh_priv_len;
	unsigned short dev_id;
	unsigned short dev_port;
	int irq;
	struct netdev_hw_addr_list uc;
	struct netdev_hw_addr_list mc;
	struct netdev_hw_addr_list dev_addrs;
	unsigned int allmulti;
	bool uc_promisc;
	struct vlan_info *vlan_info;
	struct dsa_port *dsa_ptr;
	struct wireless_dev *ieee80211_ptr;
	const unsigned char *dev_addr;
	unsigned int num_rx_queues;
	unsigned int real_num_rx_queues;
	struct bpf_prog *xdp_prog;
	rx_handler_func_t *rx_handler;
	void *rx_handler_data;
	unsigned char broadcast[MAX_ADDR_LEN];
	struct cpu_rmap *rx_cpu_rmap;
	struct netdev_queue *_tx;
	unsigned int num_tx_queues;
	unsigned int real_num_tx_queues;
	struct Qdisc *qdisc;
	unsigned int tx_queue_len;
	struct timer_list watchdog_timer;
	int watchdog_timeo;
	spinlock_t watchdog_lock;
	u8 reg_state;
	bool dismantle;
	bool needs_free_netdev;
	void (*priv_destructor)(struct net_device *dev);
	void *ml_priv;
	union {
		struct pcpu_lstats *lstats;
		struct pcpu_sw_netstats *tstats;
	};
	struct device dev;
	const struct attribute_group *sysfs_groups[4];
	const struct rtnl_link_ops *rtnl_link_ops;
	u16 gso_max_segs;
	const struct dcbnl_rtnl_ops *dcbnl_ops;
	s16 num_tc;
	struct netdev_tc_txq tc_to_txq[TC_MAX_QUEUE];
	u8 prio_tc_map[TC_BITMASK + 1];
	unsigned int fcoe_ddp_xid;
	struct netprio_map *priomap;
	struct phy_device *phydev;
	struct sfp_bus *sfp_bus;
	bool proto_down;
	unsigned wol_enabled : 1;
	unsigned threaded : 1;
	const struct macsec_ops *macsec_ops;
	const struct udp_tunnel_nic_info *udp_tunnel_nic_info;
	struct udp_tunnel_nic *udp_tunnel_nic;
};
struct packet_type {
	__be16 type;
	bool ignore_outgoing;
	struct net_device *dev;
	netdevice_tracker dev_tracker;
	int (*func)(struct sk_buff *, struct net_device *, struct packet_type *, struct net_device *);
	void *af_packet_priv;
	struct list_head list;
};
struct pcpu_sw_netstats {
	u64_stats_t rx_packets;
	u64_stats_t rx_bytes;
	u64_stats_t tx_packets;
	u64_stats_t tx_bytes;
	struct u64_stats_sync syncp;
};
struct pcpu_lstats {
	u64_stats_t packets;
	u64_stats_t bytes;
	struct u64_stats_sync syncp;
};
enum netdev_lag_tx_type { NETDEV_LAG_TX_TYPE_ACTIVEBACKUP = 4, NETDEV_LAG_TX_TYPE_HASH };
enum netdev_lag_hash { NETDEV_LAG_HASH_NONE, NETDEV_LAG_HASH_L2, NETDEV_LAG_HASH_L34, NETDEV_LAG_HASH_L23, NETDEV_LAG_HASH_E23, NETDEV_LAG_HASH_E34, NETDEV_LAG_HASH_VLAN_SRCMAC, NETDEV_LAG_HASH_UNKNOWN };
struct netdev_lag_upper_info {
	enum netdev_lag_tx_type tx_type;
	enum netdev_lag_hash hash_type;
};
struct netdev_lag_lower_state_info {
	u8 link_up : 1;
	u8 tx_enabled : 1;
};
enum netdev_cmd { NETDEV_UP = 1, NETDEV_DOWN, NETDEV_REBOOT, NETDEV_CHANGE, NETDEV_REGISTER, NETDEV_UNREGISTER, NETDEV_CHANGEMTU, NETDEV_CHANGEADDR, NETDEV_PRE_CHANGEADDR, NETDEV_GOING_DOWN, NETDEV_CHANGENAME, NETDEV_FEAT_CHANGE, NETDEV_PRE_UP = 14, NETDEV_CHANGEUPPER = 21, NETDEV_CHANGEINFODATA = 24, NETDEV_BONDING_INFO, NETDEV_PRECHANGEUPPER, NETDEV_CHANGELOWERSTATE, NETDEV_OFFLOAD_XSTATS_ENABLE = 35, NETDEV_OFFLOAD_XSTATS_DISABLE, NETDEV_OFFLOAD_XSTATS_REPORT_USED, NETDEV_OFFLOAD_XSTATS_REPORT_DELTA };
struct netdev_notifier_info {
	struct net_device *dev;
	struct netlink_ext_ack *extack;
};
struct netdev_notifier_changeupper_info {
	struct netdev_notifier_info info;
	struct net_device *upper_dev;
	bool master;
	bool linking;
	void *upper_info;
};
struct netdev_notifier_changelowerstate_info {
	struct netdev_notifier_info info;
	void *lower_state_info;
};
struct netdev_notifier_pre_changeaddr_info {
	struct netdev_notifier_info info;
	const unsigned char *dev_addr;
};
enum netdev_offload_xstats_type { NETDEV_OFFLOAD_XSTATS_TYPE_L3 = 1 };
struct netdev_notifier_offload_xstats_info {
	struct netdev_notifier_info info;
	enum netdev_offload_xstats_type type;
	union {
		struct netdev_notifier_offload_xstats_rd *report_delta;
		struct netdev_notifier_offload_xstats_ru *report_used;
	};
};
struct netdev_nested_priv {
	unsigned char flags;
	void *data;
};
struct netdev_bonding_info {
	ifslave slave;
	ifbond master;
};
struct netdev_notifier_bonding_info {
	struct netdev_notifier_info info;
	struct netdev_bonding_info bonding_info;
};
bool dev_xmit_complete(int rc);
void __napi_schedule(struct napi_struct *n);
void __napi_schedule_irqoff(struct napi_struct *n);
bool napi_disable_pending(struct napi_struct *n);
bool napi_schedule_prep(struct napi_struct *n);
void napi_schedule(struct napi_struct *n);
void napi_schedule_irqoff(struct napi_struct *n);
bool napi_reschedule(struct napi_struct *napi);
bool napi_complete_done(struct napi_struct *n, int work_done);
bool napi_complete(struct napi_struct *n);
int dev_set_threaded(struct net_device *dev, bool threaded);
void napi_disable(struct napi_struct *n);
void napi_enable(struct napi_struct *n);
void napi_synchronize(const struct napi_struct *n);
bool napi_if_scheduled_mark_missed(struct napi_struct *n);
int netdev_queue_numa_node_read(const struct netdev_queue *q);
bool rps_may_expire_flow(struct net_device *dev, u16 rxq_index, u32 flow_id, u16 filter_id);
int netdev_get_prio_tc_map(const struct net_device *dev, u32 prio);
int netdev_set_prio_tc_map(struct net_device *dev, u8 prio, u8 tc);
int netdev_txq_to_tc(struct net_device *dev, unsigned int txq);
void netdev_reset_tc(struct net_device *dev);
int netdev_set_tc_queue(struct net_device *dev, u8 tc, u16 count, u16 offset);
int netdev_set_num_tc(struct net_device *dev, u8 num_tc);
int netdev_get_num_tc(struct net_device *dev);
void net_prefetch(void *p);
void net_prefetchw(void *p);
void netdev_unbind_sb_channel(struct net_device *dev, struct net_device *sb_dev);
int netdev_bind_sb_channel_queue(struct net_device *dev, struct net_device *sb_dev, u8 tc, u16 count, u16 offset);
int netdev_set_sb_channel(struct net_device *dev, u16 channel);
struct netdev_queue *netdev_get_tx_queue(const struct net_device *dev, unsigned int index);
void netdev_for_each_tx_queue(struct net_device *dev, void (*f)(struct net_device *, struct netdev_queue *, void *), void *arg);
u16 netdev_pick_tx(struct net_device *dev, struct sk_buff *skb, struct net_device *sb_dev);
struct net *dev_net(const struct net_device *dev);
void dev_net_set(struct net_device *dev, struct net *net);
void *netdev_priv(const struct net_device *dev);
void netif_napi_add_weight(struct net_device *dev, struct napi_struct *napi, int (*poll)(struct napi_struct *, int), int weight);
void netif_napi_add(struct net_device *dev, struct napi_struct *napi, int (*poll)(struct napi_struct *, int));
void netif_napi_add_tx_weight(struct net_device *dev, struct napi_struct *napi, int (*poll)(struct napi_struct *, int), int weight);
void netif_napi_add_tx(struct net_device *dev, struct napi_struct *napi, int (*poll)(struct napi_struct *, int));
void __netif_napi_del(struct napi_struct *napi);
void netif_napi_del(struct napi_struct *napi);
void dev_lstats_read(struct net_device *dev, u64 *packets, u64 *bytes);
void dev_sw_netstats_rx_add(struct net_device *dev, unsigned int len);
void dev_sw_netstats_tx_add(struct net_device *dev, unsigned int packets, unsigned int len);
void dev_lstats_add(struct net_device *dev, unsigned int len);
int register_netdevice_notifier(struct notifier_block *nb);
int unregister_netdevice_notifier(struct notifier_block *nb);
int register_netdevice_notifier_net(struct net *net, struct notifier_block *nb);
int unregister_netdevice_notifier_net(struct net *net, struct notifier_block *nb);
int register_netdevice_notifier_dev_net(struct net_device *dev, struct notifier_block *nb, struct netdev_net_notifier *nn);
int unregister_netdevice_notifier_dev_net(struct net_device *dev, struct notifier_block *nb, struct netdev_net_notifier *nn);
bool netdev_offload_xstats_enabled(const struct net_device *dev, enum netdev_offload_xstats_type type);
void netdev_offload_xstats_report_delta(struct netdev_notifier_offload_xstats_rd *rd, const struct rtnl_hw_stats64 *stats);
void netdev_offload_xstats_report_used(struct netdev_notifier_offload_xstats_ru *ru);
void netdev_offload_xstats_push_delta(struct net_device *dev, enum netdev_offload_xstats_type type, const struct rtnl_hw_stats64 *stats);
struct net_device *netdev_notifier_info_to_dev(const struct netdev_notifier_info *info);
struct netlink_ext_ack *netdev_notifier_info_to_extack(const struct netdev_notifier_info *info);
int call_netdevice_notifiers(unsigned long val, struct net_device *dev);
int netdev_boot_setup_check(struct net_device *dev);
void dev_add_pack(struct packet_type *pt);
void dev_remove_pack(struct packet_type *pt);
int dev_get_iflink(const struct net_device *dev);
int dev_fill_forward_path(const struct net_device *dev, const u8 *daddr, struct net_device_path_stack *stack);
struct net_device *dev_get_by_name(struct net *net, const char *name);
struct net_device *__dev_get_by_name(struct net *net, const char *name);
int dev_alloc_name(struct net_device *dev, const char *name);
int dev_open(struct net_device *dev, struct netlink_ext_ack *extack);
void dev_close(struct net_device *dev);
void dev_close_many(struct list_head *head, bool unlink);
u16 dev_pick_tx_zero(struct net_device *dev, struct sk_buff *skb, struct net_device *sb_dev);
int dev_queue_xmit(struct sk_buff *skb);
int dev_direct_xmit(struct sk_buff *skb, u16 queue_id);
int register_netdevice(struct net_device *dev);
void unregister_netdevice_queue(struct net_device *dev, struct list_head *head);
void unregister_netdevice_many(struct list_head *head);
void unregister_netdevice(struct net_device *dev);
void free_netdev(struct net_device *dev);
int init_dummy_netdev(struct net_device *dev);
struct net_device *dev_get_by_index(struct net *net, int ifindex);
struct net_device *__dev_get_by_index(struct net *net, int ifindex);
struct net_device *dev_get_by_index_rcu(struct net *net, int ifindex);
int dev_hard_header(struct sk_buff *skb, struct net_device *dev, unsigned short type, const void *daddr, const void *saddr, unsigned int len);
void netif_tx_schedule_all(struct net_device *dev);
void netif_tx_start_queue(struct netdev_queue *dev_queue);
void netif_start_queue(struct net_device *dev);
void netif_tx_start_all_queues(struct net_device *dev);
void netif_tx_wake_queue(struct netdev_queue *dev_queue);
void netif_wake_queue(struct net_device *dev);
void netif_tx_wake_all_queues(struct net_device *dev);
void netif_tx_stop_queue(struct netdev_queue *dev_queue);
void netif_stop_queue(struct net_device *dev);
void netif_tx_stop_all_queues(struct net_device *dev);
bool netif_tx_queue_stopped(const struct netdev_queue *dev_queue);
bool netif_queue_stopped(const struct net_device *dev);
bool netif_xmit_stopped(const struct netdev_queue *dev_queue);
void netdev_txq_bql_enqueue_prefetchw(struct netdev_queue *dev_queue);
void netdev_txq_bql_complete_prefetchw(struct netdev_queue *dev_queue);
void netdev_tx_sent_queue(struct netdev_queue *dev_queue, unsigned int bytes);
bool __netdev_tx_sent_queue(struct netdev_queue *dev_queue, unsigned int bytes, bool xmit_more);
void netdev_sent_queue(struct net_device *dev, unsigned int bytes);
bool __netdev_sent_queue(struct net_device *dev, unsigned int bytes, bool xmit_more);
void netdev_tx_completed_queue(struct netdev_queue *dev_queue, unsigned int pkts, unsigned int bytes);
void netdev_completed_queue(struct net_device *dev, unsigned int pkts, unsigned int bytes);
void netdev_tx_reset_queue(struct netdev_queue *q);
void netdev_reset_queue(struct net_device *dev_queue);
bool netif_running(const struct net_device *dev);
void netif_start_subqueue(struct net_device *dev, u16 queue_index);
void netif_stop_subqueue(struct net_device *dev, u16 queue_index);
bool __netif_subqueue_stopped(const struct net_device *dev, u16 queue_index);
bool netif_subqueue_stopped(const struct net_device *dev, struct sk_buff *skb);
void netif_wake_subqueue(struct net_device *dev, u16 queue_index);
int netif_set_xps_queue(struct net_device *dev, const struct cpumask *mask, u16 index);
bool netif_is_multiqueue(const struct net_device *dev);
int netif_set_real_num_tx_queues(struct net_device *dev, unsigned int txq);
int netif_set_real_num_rx_queues(struct net_device *dev, unsigned int rxq);
int netif_set_real_num_queues(struct net_device *dev, unsigned int txq, unsigned int rxq);
int netif_get_num_default_rss_queues(void);
void dev_kfree_skb_irq(struct sk_buff *skb);
void dev_consume_skb_irq(struct sk_buff *skb);
void dev_kfree_skb_any(struct sk_buff *skb);
void dev_consume_skb_any(struct sk_buff *skb);
int netif_rx(struct sk_buff *skb);
int __netif_rx(struct sk_buff *skb);
int netif_receive_skb(struct sk_buff *skb);
void netif_receive_skb_list(struct list_head *head);
gro_result_t napi_gro_receive(struct napi_struct *napi, struct sk_buff *skb);
void napi_gro_flush(struct napi_struct *napi, bool flush_old);
struct sk_buff *napi_get_frags(struct napi_struct *napi);
gro_result_t napi_gro_frags(struct napi_struct *napi);
void napi_free_frags(struct napi_struct *napi);
bool netdev_is_rx_handler_busy(struct net_device *dev);
int netdev_rx_handler_register(struct net_device *dev, rx_handler_func_t *rx_handler, void *rx_handler_data);
void netdev_rx_handler_unregister(struct net_device *dev);
bool dev_valid_name(const char *name);
int dev_change_flags(struct net_device *dev, unsigned int flags, struct netlink_ext_ack *extack);
int dev_set_mtu(struct net_device *, int);
int dev_set_mac_address(struct net_device *dev, struct sockaddr *sa, struct netlink_ext_ack *extack);
bool netdev_port_same_parent_id(struct net_device *a, struct net_device *b);
void netdev_hold(struct net_device *dev, netdevice_tracker *tracker, gfp_t gfp);
void netdev_put(struct net_device *dev, netdevice_tracker *tracker);
void dev_hold(struct net_device *dev);
void dev_put(struct net_device *dev);
void linkwatch_fire_event(struct net_device *dev);
bool netif_carrier_ok(const struct net_device *dev);
unsigned long dev_trans_start(struct net_device *dev);
void __netdev_watchdog_up(struct net_device *dev);
void netif_carrier_on(struct net_device *dev);
void netif_carrier_off(struct net_device *dev);
void netif_carrier_event(struct net_device *dev);
void netif_dormant_on(struct net_device *dev);
void netif_dormant_off(struct net_device *dev);
bool netif_dormant(const struct net_device *dev);
bool netif_testing(const struct net_device *dev);
bool netif_oper_up(const struct net_device *dev);
bool netif_device_present(const struct net_device *dev);
void netif_device_detach(struct net_device *dev);
void netif_device_attach(struct net_device *dev);
u32 netif_msg_init(int debug_value, int default_msg_enable_bits);
void __netif_tx_lock(struct netdev_queue *txq, int cpu);
void __netif_tx_lock_bh(struct netdev_queue *txq);
bool __netif_tx_trylock(struct netdev_queue *txq);
void __netif_tx_unlock(struct netdev_queue *txq);
void __netif_tx_unlock_bh(struct netdev_queue *txq);
void txq_trans_update(struct netdev_queue *txq);
void txq_trans_cond_update(struct netdev_queue *txq);
void netif_trans_update(struct net_device *dev);
void netif_tx_lock(struct net_device *dev);
void netif_tx_lock_bh(struct net_device *dev);
void netif_tx_unlock(struct net_device *dev);
void netif_tx_unlock_bh(struct net_device *dev);
void netif_tx_disable(struct net_device *dev);
void netif_addr_lock(struct net_device *dev);
void netif_addr_lock_bh(struct net_device *dev);
void netif_addr_unlock(struct net_device *dev);
void netif_addr_unlock_bh(struct net_device *dev);
void ether_setup(struct net_device *dev);
struct net_device *alloc_netdev_mqs(int sizeof_priv, const char *name, unsigned char name_assign_type, void (*setup)(struct net_device *), unsigned int txqs, unsigned int rxqs);
int register_netdev(struct net_device *dev);
void unregister_netdev(struct net_device *dev);
int devm_register_netdev(struct device *dev, struct net_device *ndev);
int __hw_addr_ref_sync_dev(struct netdev_hw_addr_list *list, struct net_device *dev, int (*sync)(struct net_device *, const unsigned char *, int), int (*unsync)(struct net_device *, const unsigned char *, int));
void __hw_addr_ref_unsync_dev(struct netdev_hw_addr_list *list, struct net_device *dev, int (*unsync)(struct net_device *, const unsigned char *, int));
void dev_addr_mod(struct net_device *dev, unsigned int offset, const void *addr, size_t len);
void __dev_addr_set(struct net_device *dev, const void *addr, size_t len);
void dev_addr_set(struct net_device *dev, const u8 *addr);
int dev_addr_add(struct net_device *dev, const unsigned char *addr, unsigned char addr_type);
int dev_addr_del(struct net_device *dev, const unsigned char *addr, unsigned char addr_type);
int dev_uc_add(struct net_device *dev, const unsigned char *addr);
int dev_uc_add_excl(struct net_device *dev, const unsigned char *addr);
int dev_uc_del(struct net_device *dev, const unsigned char *addr);
int dev_uc_sync(struct net_device *to, struct net_device *from);
void dev_uc_unsync(struct net_device *to, struct net_device *from);
int __dev_uc_sync(struct net_device *dev, int (*sync)(struct net_device *, const unsigned char *), int (*unsync)(struct net_device *, const unsigned char *));
void __dev_uc_unsync(struct net_device *dev, int (*unsync)(struct net_device *, const unsigned char *));
int dev_mc_add(struct net_device *dev, const unsigned char *addr);
int dev_mc_add_global(struct net_device *dev, const unsigned char *addr);
int dev_mc_add_excl(struct net_device *dev, const unsigned char *addr);
int dev_mc_del(struct net_device *dev, const unsigned char *addr);
int dev_mc_sync(struct net_device *to, struct net_device *from);
void dev_mc_unsync(struct net_device *to, struct net_device *from);
int __dev_mc_sync(struct net_device *dev, int (*sync)(struct net_device *, const unsigned char *), int (*unsync)(struct net_device *, const unsigned char *));
void __dev_mc_unsync(struct net_device *dev, int (*unsync)(struct net_device *, const unsigned char *));
int dev_set_promiscuity(struct net_device *dev, int inc);
int dev_set_allmulti(struct net_device *dev, int inc);
void netdev_state_change(struct net_device *dev);
void __netdev_notify_peers(struct net_device *dev);
void netdev_features_change(struct net_device *dev);
struct rtnl_link_stats64 *dev_get_stats(struct net_device *dev, struct rtnl_link_stats64 *storage);
void netdev_stats_to_stats64(struct rtnl_link_stats64 *stats64, const struct net_device_stats *netdev_stats);
void dev_fetch_sw_netstats(struct rtnl_link_stats64 *s, const struct pcpu_sw_netstats *netstats);
void dev_get_tstats64(struct net_device *dev, struct rtnl_link_stats64 *s);
int netdev_walk_all_upper_dev_rcu(struct net_device *dev, int (*fn)(struct net_device *upper_dev, struct netdev_nested_priv *priv), struct netdev_nested_priv *priv);
bool netdev_has_any_upper_dev(struct net_device *dev);
int netdev_walk_all_lower_dev(struct net_device *dev, int (*fn)(struct net_device *lower_dev, struct netdev_nested_priv *priv), struct netdev_nested_priv *priv);
int netdev_walk_all_lower_dev_rcu(struct net_device *dev, int (*fn)(struct net_device *lower_dev, struct netdev_nested_priv *priv), struct netdev_nested_priv *priv);
struct net_device *netdev_master_upper_dev_get(struct net_device *dev);
struct net_device *netdev_master_upper_dev_get_rcu(struct net_device *dev);
int netdev_upper_dev_link(struct net_device *dev, struct net_device *upper_dev, struct netlink_ext_ack *extack);
int netdev_master_upper_dev_link(struct net_device *dev, struct net_device *upper_dev, void *upper_priv, void *upper_info, struct netlink_ext_ack *extack);
void netdev_upper_dev_unlink(struct net_device *dev, struct net_device *upper_dev);
void netdev_rss_key_fill(void *buffer, size_t len);
int skb_checksum_help(struct sk_buff *skb);
struct sk_buff *skb_gso_segment(struct sk_buff *skb, netdev_features_t features);
bool netdev_xmit_more(void);
netdev_features_t netdev_intersect_features(netdev_features_t f1, netdev_features_t f2);
netdev_features_t netdev_increment_features(netdev_features_t all, netdev_features_t one, netdev_features_t mask);
void netdev_update_features(struct net_device *dev);
void netif_stacked_transfer_operstate(const struct net_device *rootdev, struct net_device *dev);
netdev_features_t passthru_features_check(struct sk_buff *skb, struct net_device *dev, netdev_features_t features);
void netif_set_tso_max_size(struct net_device *dev, unsigned int size);
void netif_set_tso_max_segs(struct net_device *dev, unsigned int segs);
void netif_inherit_tso_max(struct net_device *to, const struct net_device *from);
bool netif_is_macvlan(const struct net_device *dev);
bool netif_is_macvlan_port(const struct net_device *dev);
bool netif_is_bond_master(const struct net_device *dev);
bool netif_is_bond_slave(const struct net_device *dev);
bool netif_is_l3_master(const struct net_device *dev);
bool netif_is_l3_slave(const struct net_device *dev);
bool netif_is_bridge_master(const struct net_device *dev);
bool netif_is_bridge_port(const struct net_device *dev);
bool netif_is_ovs_master(const struct net_device *dev);
bool netif_is_ovs_port(const struct net_device *dev);
bool netif_is_any_bridge_port(const struct net_device *dev);
bool netif_is_lag_master(const struct net_device *dev);
bool netif_is_lag_port(const struct net_device *dev);
bool netif_is_rxfh_configured(const struct net_device *dev);
void netif_keep_dst(struct net_device *dev);
const char *netdev_name(const struct net_device *dev);
#define __NETIF_MSG_BIT(b) (1U << (b))
#define __NETIF_MSG(n) __NETIF_MSG_BIT(NETIF_MSG_##n##_BIT)
#endif
