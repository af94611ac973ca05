#ifndef QZ_NET_GRO_H
#define QZ_NET_GRO_H
struct sk_buff;
#define NAPI_GRO_CB(a_) ((struct napi_gro_cb *)(a_)-> cb)
struct napi_gro_cb {
	int data_offset;
	u16 flush;
	u16 count;
	u16 proto;
	unsigned long age;
	u8 csum_valid : 1;
	u8 free : 2;
	u8 is_ipv6 : 1;
	__wsum csum;
	struct sk_buff *last;
};
#endif
