#ifndef QZ_NET_MPLS_H
#define QZ_NET_MPLS_H
struct mpls_shim_hdr;
struct sk_buff;
#define MPLS_HLEN 4
struct mpls_shim_hdr {
	int __qz_none;
};
bool eth_p_mpls(__be16 eth_type);
struct mpls_shim_hdr *mpls_hdr(const struct sk_buff *skb);
struct mpls_shim_hdr mpls_entry_encode(u32 label, unsigned int ttl, unsigned int tc, bool bos);
#endif
