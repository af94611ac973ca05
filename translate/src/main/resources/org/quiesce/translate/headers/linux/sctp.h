#ifndef QZ_LINUX_SCTP_H
#define QZ_LINUX_SCTP_H
struct sctphdr;
struct sk_buff;
struct sctphdr {
	__be16 source;
	__be16 dest;
	__be32 vtag;
	__le32 checksum;
};
struct sctphdr *sctp_hdr(const struct sk_buff *skb);
#endif
