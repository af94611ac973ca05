#ifndef QZ_NET_NETNS_IPV4_H
#define QZ_NET_NETNS_IPV4_H
struct ctl_table_header;
struct inet_hashinfo;
struct inet_peer_base;
struct ipv4_devconf;
struct inet_timewait_death_row {
	struct inet_hashinfo *hashinfo;
};
struct netns_ipv4 {
	struct inet_timewait_death_row tcp_death_row;
	struct ctl_table_header *ipv4_hdr;
	struct ipv4_devconf *devconf_all;
	struct inet_peer_base *peers;
	u8 sysctl_tcp_ecn;
	u8 sysctl_ip_default_ttl;
	u8 sysctl_ip_fwd_update_priority;
	u8 sysctl_tcp_window_scaling;
	u32 sysctl_fib_multipath_hash_fields;
	u8 sysctl_fib_multipath_hash_policy;
};
#endif
