#ifndef QZ_LINUX_IEEE80211_H
#define QZ_LINUX_IEEE80211_H
struct element {
	u8 id;
	u8 datalen;
	u8 data[];
};
#endif
