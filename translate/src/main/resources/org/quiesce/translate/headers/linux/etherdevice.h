#ifndef QZ_LINUX_ETHERDEVICE_H
#define QZ_LINUX_ETHERDEVICE_H
#include <linux/bitmap.h>
#include <linux/crc32.h>
#include <linux/dma-direction.h>
#include <linux/dma-mapping.h>
#include <linux/if.h>
#include <linux/if_ether.h>
#include <linux/if_link.h>
#include <linux/if_packet.h>
#include <linux/key.h>
#include <linux/mm.h>
#include <linux/netdevice.h>
#include <linux/netlink.h>
#include <linux/skbuff.h>
#include <linux/socket.h>
#include <linux/sockios.h>
#include <net/flow_dissector.h>
#include <net/net_debug.h>
#include <net/net_namespace.h>
#include <net/xdp.h>
struct fwnode_handle;
struct hh_cache;
struct neighbour;
struct net_device;
struct netdev_hw_addr;
struct sk_buff;
#define eth_stp_addr eth_reserved_addr_base
#define alloc_etherdev(a_) alloc_etherdev_mq(a_, 1)
#define alloc_etherdev_mq(a_, b_) alloc_etherdev_mqs(a_, b_, b_)
#define devm_alloc_etherdev(a_, b_) devm_alloc_etherdev_mqs(a_, b_, 1, 1)
struct net_device *alloc_etherdev_mqs(int priv, unsigned int tx, unsigned int rx);
struct net_device *devm_alloc_etherdev_mqs(struct device *dev, int priv, unsigned int tx, unsigned int rx);
int eth_platform_get_mac_address(struct device *dev, u8 *mac_addr);
int platform_get_ethdev_address(struct device *dev, struct net_device *netdev);
int device_get_mac_address(struct device *dev, char *addr);
int device_get_ethdev_address(struct device *dev, struct net_device *netdev);
int fwnode_get_mac_address(struct fwnode_handle *fwnode, char *addr);
u32 eth_get_headlen(const struct net_device *dev, const void *data, u32 len);
__be16 eth_type_trans(struct sk_buff *skb, struct net_device *dev);
int eth_header(struct sk_buff *skb, struct net_device *dev, unsigned short type, const void *daddr, const void *saddr, unsigned len);
int eth_header_parse(const struct sk_buff *skb, unsigned char *haddr);
int eth_header_cache(const struct neighbour *neigh, struct hh_cache *hh, __be16 type);
__be16 eth_header_parse_protocol(const struct sk_buff *skb);
int eth_prepare_mac_addr_change(struct net_device *dev, void *p);
void eth_commit_mac_addr_change(struct net_device *dev, void *p);
int eth_mac_addr(struct net_device *dev, void *p);
int eth_validate_addr(struct net_device *dev);
extern const u8 eth_reserved_addr_base[ETH_ALEN];
bool is_link_local_ether_addr(const u8 *addr);
bool is_zero_ether_addr(const u8 *addr);
bool is_multicast_ether_addr(const u8 *addr);
bool is_local_ether_addr(const u8 *addr);
bool is_broadcast_ether_addr(const u8 *addr);
bool is_unicast_ether_addr(const u8 *addr);
bool is_valid_ether_addr(const u8 *addr);
bool eth_proto_is_802_3(__be16 proto);
void eth_random_addr(u8 *addr);
void eth_broadcast_addr(u8 *addr);
void eth_zero_addr(u8 *addr);
void eth_hw_addr_random(struct net_device *dev);
u32 eth_hw_addr_crc(struct netdev_hw_addr *ha);
void ether_addr_copy(u8 *dst, const u8 *src);
void eth_hw_addr_set(struct net_device *dev, const u8 *addr);
void eth_hw_addr_inherit(struct net_device *dst, struct net_device *src);
bool ether_addr_equal(const u8 *addr1, const u8 *addr2);
bool ether_addr_equal_64bits(const u8 *addr1, const u8 *addr2);
bool ether_addr_equal_unaligned(const u8 *addr1, const u8 *addr2);
bool ether_addr_equal_masked(const u8 *addr1, const u8 *addr2, const u8 *mask);
bool ether_addr_is_ip_mcast(const u8 *addr);
u64 ether_addr_to_u64(const u8 *addr);
void u64_to_ether_addr(u64 u, u8 *addr);
void eth_hw_addr_gen(struct net_device *dev, const u8 *base_addr, unsigned int id);
int eth_skb_pad(struct sk_buff *skb);
#endif
