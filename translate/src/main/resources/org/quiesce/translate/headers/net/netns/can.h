#ifndef QZ_NET_NETNS_CAN_H
#define QZ_NET_NETNS_CAN_H
struct netns_can {
	int __qz_none;
};
#endif
