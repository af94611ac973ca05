#ifndef QZ_NET_CHECKSUM_H
#define QZ_NET_CHECKSUM_H
struct sk_buff;
__wsum csum_partial_copy_nocheck(const void *src, void *dst, int len);
__wsum csum_add(__wsum csum, __wsum addend);
__wsum csum_sub(__wsum csum, __wsum addend);
__sum16 csum16_sub(__sum16 csum, __be16 addend);
__wsum csum_block_add(__wsum csum, __wsum csum2, int offset);
__wsum csum_unfold(__sum16 n);
void csum_replace_by_diff(__sum16 *sum, __wsum diff);
void csum_replace2(__sum16 *sum, __be16 old, __be16 new);
void inet_proto_csum_replace4(__sum16 *sum, struct sk_buff *skb, __be32 from, __be32 to, bool pseudohdr);
void inet_proto_csum_replace2(__sum16 *sum, struct sk_buff *skb, __be16 from, __be16 to, bool pseudohdr);
__wsum csum_partial(const void *buff, int len, __wsum sum);
__sum16 ip_fast_csum(const void *iph, unsigned int ihl);
__sum16 csum_fold(__wsum csum);
__wsum csum_tcpudp_nofold(__be32 saddr, __be32 daddr, __u32 len, __u8 proto, __wsum sum);
__sum16 csum_tcpudp_magic(__be32 saddr, __be32 daddr, __u32 len, __u8 proto, __wsum sum);
__sum16 ip_compute_csum(const void *buff, int len);
#endif
