#ifndef QZ_NET_NETNS_PACKET_H
#define QZ_NET_NETNS_PACKET_H
struct netns_packet {
	int __qz_none;
};
#endif
