#ifndef QZ_LINUX_IF_VLAN_H
#define QZ_LINUX_IF_VLAN_H
#include <linux/cpumask.h>
#include <linux/dcbnl.h>
#include <linux/dma-direction.h>
#include <linux/etherdevice.h>
#include <linux/fs.h>
#include <linux/if_ether.h>
#include <linux/if_link.h>
#include <linux/in6.h>
#include <linux/jump_label.h>
#include <linux/mm_types.h>
#include <linux/neighbour.h>
#include <linux/netdev_features.h>
#include <linux/netdevice.h>
#include <linux/range.h>
#include <linux/rtnetlink.h>
#include <linux/skbuff.h>
#include <linux/uaccess.h>
#include <net/dcbnl.h>
#include <net/net_debug.h>
#include <net/net_namespace.h>
#include <net/net_trackers.h>
#include <net/page_pool.h>
struct net_device;
struct sk_buff;
struct vlan_dev_priv;
struct vlan_ethhdr;
#define VLAN_HLEN 4
#define VLAN_ETH_HLEN 18
#define VLAN_ETH_ZLEN 0x40
#define VLAN_ETH_FRAME_LEN 0x5ee
#define VLAN_PRIO_MASK 0xe000
#define VLAN_PRIO_SHIFT 13
#define VLAN_CFI_MASK 0x1000
#define VLAN_VID_MASK 0xfff
#define VLAN_N_VID 0x1000
#define skb_vlan_tag_present(a_) ((a_)-> vlan_present)
#define skb_vlan_tag_get(a_) ((a_)-> vlan_tci)
#define skb_vlan_tag_get_id(a_) ((a_)-> vlan_tci& VLAN_VID_MASK)
#define skb_vlan_tag_get_cfi(a_) (!!((a_)-> vlan_tci& VLAN_CFI_MASK))
#define skb_vlan_tag_get_prio(a_) (((a_)-> vlan_tci& VLAN_PRIO_MASK) >> VLAN_PRIO_SHIFT)
enum vlan_flags { __qz_vlan_flags };
struct vlan_hdr {
	__be16 h_vlan_TCI;
	__be16 h_vlan_encapsulated_proto;
};
struct vlan_ethhdr {
	unsigned char h_dest[ETH_ALEN];
	unsigned char h_source[ETH_ALEN];
	__be16 h_vlan_proto;
	__be16 h_vlan_TCI;
	__be16 h_vlan_encapsulated_proto;
};
struct vlan_dev_priv {
	__be16 vlan_proto;
	u16 vlan_id;
	u16 flags;
	struct net_device *real_dev;
	netdevice_tracker dev_tracker;
};
struct vlan_ethhdr *vlan_eth_hdr(const struct sk_buff *skb);
struct vlan_ethhdr *skb_vlan_eth_hdr(const struct sk_buff *skb);
bool is_vlan_dev(const struct net_device *dev);
struct net_device *__vlan_find_dev_deep_rcu(struct net_device *real_dev, __be16 vlan_proto, u16 vlan_id);
int vlan_for_each(struct net_device *dev, int (*action)(struct net_device *dev, int vid, void *arg), void *arg);
struct net_device *vlan_dev_real_dev(const struct net_device *dev);
u16 vlan_dev_vlan_id(const struct net_device *dev);
__be16 vlan_dev_vlan_proto(const struct net_device *dev);
struct vlan_dev_priv *vlan_dev_priv(const struct net_device *dev);
u16 vlan_dev_get_egress_qos_mask(struct net_device *dev, u32 skprio);
int vlan_vid_add(struct net_device *dev, __be16 proto, u16 vid);
void vlan_vid_del(struct net_device *dev, __be16 proto, u16 vid);
bool vlan_uses_dev(const struct net_device *dev);
bool eth_type_vlan(__be16 ethertype);
struct sk_buff *vlan_insert_tag_set_proto(struct sk_buff *skb, __be16 vlan_proto, u16 vlan_tci);
void __vlan_hwaccel_clear_tag(struct sk_buff *skb);
void __vlan_hwaccel_copy_tag(struct sk_buff *dst, const struct sk_buff *src);
struct sk_buff *__vlan_hwaccel_push_inside(struct sk_buff *skb);
void __vlan_hwaccel_put_tag(struct sk_buff *skb, __be16 vlan_proto, u16 vlan_tci);
int __vlan_get_tag(const struct sk_buff *skb, u16 *vlan_tci);
int vlan_get_tag(const struct sk_buff *skb, u16 *vlan_tci);
__be16 __vlan_get_protocol(const struct sk_buff *skb, __be16 type, int *depth);
__be16 vlan_get_protocol(const struct sk_buff *skb);
bool skb_vlan_tagged(const struct sk_buff *skb);
bool skb_vlan_tagged_multi(struct sk_buff *skb);
netdev_features_t vlan_features_check(struct sk_buff *skb, netdev_features_t features);
#endif
