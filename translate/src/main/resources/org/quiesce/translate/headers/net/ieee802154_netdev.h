#ifndef QZ_NET_IEEE802154_NETDEV_H
#define QZ_NET_IEEE802154_NETDEV_H
struct ieee802154_mac_cb;
struct sk_buff;
struct ieee802154_mac_cb *mac_cb(struct sk_buff *skb);
#endif
