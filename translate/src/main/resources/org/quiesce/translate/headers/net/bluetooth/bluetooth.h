#ifndef QZ_NET_BLUETOOTH_BLUETOOTH_H
#define QZ_NET_BLUETOOTH_BLUETOOTH_H
struct sk_buff;
#define BLUETOOTH_VER_1_1 1
#define BLUETOOTH_VER_1_2 2
#define BLUETOOTH_VER_2_0 3
#define BLUETOOTH_VER_2_1 4
#define BLUETOOTH_VER_4_0 6
struct bt_power {
	int __qz_none;
};
struct bt_codec {
	__u8 id;
	__u16 cid;
	__u16 vid;
	__u8 num_caps;
};
typedef struct {
	__u8 b[6];
} bdaddr_t;
void bt_info(const char *fmt, ...);
int bacmp(const bdaddr_t *ba1, const bdaddr_t *ba2);
void bacpy(bdaddr_t *dst, const bdaddr_t *src);
void baswap(bdaddr_t *dst, const bdaddr_t *src);
struct sk_buff *bt_skb_alloc(unsigned int len, gfp_t how);
int bt_to_errno(u16 code);
__u8 bt_status(int err);
#endif
