#ifndef QZ_LINUX_DSA_OCELOT_H
#define QZ_LINUX_DSA_OCELOT_H
#include <net/devlink.h>
#include <net/sock.h>
#include <net/switchdev.h>
struct net_device;
struct sk_buff;
#define IFH_REW_OP_NOOP 0
#define IFH_REW_OP_ONE_STEP_PTP 2
#define IFH_REW_OP_TWO_STEP_PTP 3
#define IFH_REW_OP_ORIGIN_PTP 5
#define OCELOT_TAG_LEN 0x10
#define OCELOT_SHORT_PREFIX_LEN 4
#define OCELOT_LONG_PREFIX_LEN 0x10
#define OCELOT_SKB_CB(a_) ((struct ocelot_skb_cb *)((a_)-> cb))
struct ocelot_skb_cb {
	struct sk_buff *clone;
	unsigned int ptp_class;
	unsigned long ptp_tx_time;
	u32 tstamp_lo;
	u8 ptp_cmd;
	u8 ts_id;
};
void ocelot_xfh_get_rew_val(void *extraction, u64 *rew_val);
void ocelot_xfh_get_len(void *extraction, u64 *len);
void ocelot_xfh_get_src_port(void *extraction, u64 *src_port);
void ocelot_ifh_set_bypass(void *injection, u64 bypass);
void ocelot_ifh_set_rew_op(void *injection, u64 rew_op);
void ocelot_ifh_set_dest(void *injection, u64 dest);
void ocelot_ifh_set_qos_class(void *injection, u64 qos_class);
void ocelot_ifh_set_src(void *injection, u64 src);
void ocelot_ifh_set_tag_type(void *injection, u64 tag_type);
void ocelot_ifh_set_vlan_tci(void *injection, u64 vlan_tci);
u32 ocelot_ptp_rew_op(struct sk_buff *skb);
void ocelot_xmit_get_vlan_info(struct sk_buff *skb, struct net_device *br, u64 *vlan_tci, u64 *tag_type);
#endif
