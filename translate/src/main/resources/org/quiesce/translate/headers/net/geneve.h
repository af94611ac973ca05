#ifndef QZ_NET_GENEVE_H
#define QZ_NET_GENEVE_H
#include <net/ipv6_stubs.h>
#include <net/net_debug.h>
struct net_device;
#define GENEVE_UDP_PORT 0x17c1
struct geneve_opt {
	__be16 opt_class;
	u8 type;
	u8 length : 5;
	u8 r3 : 1;
	u8 r1 : 1;
	u8 opt_data[];
};
struct genevehdr {
	u8 opt_len : 6;
	u8 ver : 2;
	u8 rsvd1 : 6;
	u8 critical : 1;
	u8 oam : 1;
	__be16 proto_type;
	u8 vni[3];
	u8 rsvd2;
	struct geneve_opt options[];
};
bool netif_is_geneve(const struct net_device *dev);
#endif
