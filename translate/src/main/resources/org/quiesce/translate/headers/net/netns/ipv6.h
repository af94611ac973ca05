#ifndef QZ_NET_NETNS_IPV6_H
#define QZ_NET_NETNS_IPV6_H
struct inet_peer_base;
struct ipv6_devconf;
struct netns_ipv6 {
	struct ipv6_devconf *devconf_all;
	struct inet_peer_base *peers;
};
#endif
