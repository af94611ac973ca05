#ifndef QZ_NET_CFG80211_H
#define QZ_NET_CFG80211_H
#include <linux/if_ether.h>
struct mac_address {
	u8 addr[ETH_ALEN];
};
#endif
