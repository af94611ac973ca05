#ifndef QZ_LINUX_PTP_CLASSIFY_H
#define QZ_LINUX_PTP_CLASSIFY_H
#include <linux/ip.h>
struct ptp_header;
struct sk_buff;
#define PTP_CLASS_NONE 0
#define PTP_CLASS_V1 1
#define PTP_CLASS_V2 2
#define PTP_CLASS_VMASK 15
#define PTP_CLASS_IPV4 0x10
#define PTP_CLASS_IPV6 0x20
#define PTP_CLASS_L2 0x40
#define PTP_CLASS_PMASK 112
#define PTP_CLASS_V1_IPV4 17
#define PTP_MSGTYPE_SYNC 0
#define PTP_MSGTYPE_DELAY_REQ 1
#define PTP_MSGTYPE_PDELAY_REQ 2
#define PTP_MSGTYPE_PDELAY_RESP 3
#define PTP_EV_PORT 0x13f
#define PTP_GEN_PORT 0x140
#define OFF_PTP_SOURCE_UUID 22
#define OFF_PTP_SEQUENCE_ID 30
#define PTP_FLAG_TWOSTEP 2UL
#define UDP_HLEN 8
#define OFF_IHL 14
#define IPV4_HLEN(a_) (((struct iphdr *)(a_ + OFF_IHL))-> ihl << 2)
struct ptp_header {
	u8 tsmt;
	u8 ver;
	u8 domain_number;
	u8 reserved1;
	u8 flag_field[2];
	__be64 correction;
	__be32 reserved2;
	__be16 sequence_id;
	u8 control;
};
unsigned int ptp_classify_raw(const struct sk_buff *skb);
struct ptp_header *ptp_parse_header(struct sk_buff *skb, unsigned int type);
u8 ptp_get_msgtype(const struct ptp_header *hdr, unsigned int type);
#endif
