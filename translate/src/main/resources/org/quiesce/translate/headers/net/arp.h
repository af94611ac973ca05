#ifndef QZ_NET_ARP_H
#define QZ_NET_ARP_H
struct neigh_table;
struct neighbour;
struct net_device;
struct sk_buff;
extern struct neigh_table arp_tbl;
struct neighbour *__ipv4_neigh_lookup(struct net_device *dev, u32 key);
void arp_send(int type, int ptype, __be32 dest_ip, struct net_device *dev, __be32 src_ip, const unsigned char *dest_hw, const unsigned char *src_hw, const unsigned char *th);
struct sk_buff *arp_create(int type, int ptype, __be32 dest_ip, struct net_device *dev, __be32 src_ip, const unsigned char *dest_hw, const unsigned char *src_hw, const unsigned char *target_hw);
#endif
