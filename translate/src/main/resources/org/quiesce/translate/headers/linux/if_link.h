#ifndef QZ_LINUX_IF_LINK_H
#define QZ_LINUX_IF_LINK_H
#include <linux/idr.h>
#include <linux/netlink.h>
#include <linux/notifier.h>
#include <linux/xarray.h>
#define PORT_PROFILE_MAX 40
#define PORT_UUID_MAX 0x10
#define PORT_SELF_VF (-1)
#define RMNET_FLAGS_INGRESS_DEAGGREGATION 1U
#define RMNET_FLAGS_INGRESS_MAP_COMMANDS 2U
#define RMNET_FLAGS_INGRESS_MAP_CKSUMV4 4U
#define RMNET_FLAGS_EGRESS_MAP_CKSUMV4 8U
#define RMNET_FLAGS_INGRESS_MAP_CKSUMV5 0x10U
#define RMNET_FLAGS_EGRESS_MAP_CKSUMV5 0x20U
#define IFLA_RMNET_MAX 2
struct rtnl_link_stats64 {
	__u64 rx_packets;
	__u64 tx_packets;
	__u64 rx_bytes;
	__u64 tx_bytes;
	__u64 rx_errors;
	__u64 tx_errors;
	__u64 rx_dropped;
	__u64 tx_dropped;
	__u64 multicast;
	__u64 collisions;
	__u64 rx_length_errors;
	__u64 rx_over_errors;
	__u64 rx_crc_errors;
	__u64 rx_frame_errors;
	__u64 rx_fifo_errors;
	__u64 rx_missed_errors;
	__u64 tx_aborted_errors;
	__u64 tx_carrier_errors;
	__u64 tx_fifo_errors;
	__u64 tx_heartbeat_errors;
	__u64 tx_window_errors;
	__u64 rx_compressed;
	__u64 tx_compressed;
};
struct rtnl_hw_stats64 {
	__u64 rx_packets;
	__u64 tx_packets;
	__u64 rx_bytes;
	__u64 tx_bytes;
	__u64 rx_errors;
	__u64 tx_errors;
	__u64 rx_dropped;
	__u64 tx_dropped;
	__u64 multicast;
};
enum { IFLA_LINK = 5, IFLA_AF_SPEC = 26 };
enum macvlan_mode { MACVLAN_MODE_PASSTHRU = 8 };
enum macsec_validation_type { MACSEC_VALIDATE_DISABLED, MACSEC_VALIDATE_CHECK, MACSEC_VALIDATE_STRICT };
enum macsec_offload { __qz_macsec_offload };
enum ifla_vxlan_df { __qz_ifla_vxlan_df };
struct ifla_vf_guid {
	__u32 vf;
	__u64 guid;
};
enum { IFLA_VF_LINK_STATE_AUTO, IFLA_VF_LINK_STATE_ENABLE, IFLA_VF_LINK_STATE_DISABLE };
enum { IFLA_PORT_PROFILE = 2, IFLA_PORT_INSTANCE_UUID = 4, IFLA_PORT_HOST_UUID, IFLA_PORT_REQUEST, IFLA_PORT_RESPONSE };
enum { PORT_REQUEST_PREASSOCIATE, PORT_REQUEST_PREASSOCIATE_RR, PORT_REQUEST_ASSOCIATE, PORT_REQUEST_DISASSOCIATE };
enum { PORT_PROFILE_RESPONSE_SUCCESS = 0x100, PORT_PROFILE_RESPONSE_INPROGRESS, PORT_PROFILE_RESPONSE_INVALID, PORT_PROFILE_RESPONSE_BADSTATE, PORT_PROFILE_RESPONSE_INSUFFICIENT_RESOURCES, PORT_PROFILE_RESPONSE_ERROR };
enum { IFLA_OFFLOAD_XSTATS_CPU_HIT = 1 };
enum { IFLA_RMNET_MUX_ID = 1, IFLA_RMNET_FLAGS };
struct ifla_rmnet_flags {
	__u32 flags;
	__u32 mask;
};
struct ifla_vf_stats {
	__u64 rx_packets;
	__u64 tx_packets;
	__u64 rx_bytes;
	__u64 tx_bytes;
	__u64 broadcast;
	__u64 multicast;
	__u64 rx_dropped;
	__u64 tx_dropped;
};
struct ifla_vf_info {
	__u32 vf;
	__u8 mac[32];
	__u32 vlan;
	__u32 qos;
	__u32 spoofchk;
	__u32 linkstate;
	__u32 min_tx_rate;
	__u32 max_tx_rate;
	__u32 rss_query_en;
	__u32 trusted;
	__be16 vlan_proto;
};
#endif
