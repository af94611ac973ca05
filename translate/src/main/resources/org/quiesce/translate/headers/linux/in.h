#ifndef QZ_LINUX_IN_H
#define QZ_LINUX_IN_H
#define IP_TTL 2
#define INADDR_ANY ((unsigned long int) 0x00000000)
#define INADDR_LOOPBACK 0x7f000001
struct in_addr {
	__be32 s_addr;
};
struct sockaddr_in {
	__kernel_sa_family_t sin_family;
	__be16 sin_port;
	struct in_addr sin_addr;
};
bool ipv4_is_loopback(__be32 addr);
bool ipv4_is_multicast(__be32 addr);
bool ipv4_is_zeronet(__be32 addr);
#endif
