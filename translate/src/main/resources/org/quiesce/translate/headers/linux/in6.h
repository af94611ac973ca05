#ifndef QZ_LINUX_IN6_H
#define QZ_LINUX_IN6_H
struct in6_addr;
#define s6_addr in6_u.u6_addr8
#define s6_addr32 in6_u.u6_addr32
#define IPPROTO_HOPOPTS 0
#define IPPROTO_FRAGMENT 44
#define IPPROTO_ICMPV6 58
#define IPPROTO_NONE 59
#define IPV6_ROUTER_ALERT 22
#define IPV6_HOPLIMIT 52
struct in6_addr {
	union {
		__u8 u6_addr8[16];
		__be32 u6_addr32[4];
	} in6_u;
};
struct sockaddr_in6 {
	unsigned short int sin6_family;
	__be16 sin6_port;
	struct in6_addr sin6_addr;
	__u32 sin6_scope_id;
};
extern const struct in6_addr in6addr_any;
#endif
