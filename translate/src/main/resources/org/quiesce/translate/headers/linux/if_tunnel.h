#ifndef QZ_LINUX_IF_TUNNEL_H
#define QZ_LINUX_IF_TUNNEL_H
#include <linux/if.h>
#include <linux/ip.h>
struct ip_tunnel_parm {
	char name[IFNAMSIZ];
	int link;
	__be16 i_flags;
	__be16 o_flags;
	__be32 i_key;
	__be32 o_key;
	struct iphdr iph;
};
#endif
