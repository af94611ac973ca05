#ifndef QZ_NET_DSFIELD_H
#define QZ_NET_DSFIELD_H
struct iphdr;
struct ipv6hdr;
__u8 ipv4_get_dsfield(const struct iphdr *iph);
__u8 ipv6_get_dsfield(const struct ipv6hdr *ipv6h);
#endif
