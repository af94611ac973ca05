#ifndef QZ_NET_BLUETOOTH_BLUETOOTH_H
#define QZ_NET_BLUETOOTH_BLUETOOTH_H
#include <linux/netdevice.h>
#include <net/net_namespace.h>
#include <net/sock.h>
struct hci_dev;
struct sk_buff;
struct sock;
#define BLUETOOTH_VER_1_1 1
#define BLUETOOTH_VER_1_2 2
#define BLUETOOTH_VER_2_0 3
#define BLUETOOTH_VER_2_1 4
#define BLUETOOTH_VER_4_0 6
#define BT_INFO(a_, ...) bt_info(a_ "\n",##__VA_ARGS__)
#define BT_WARN(a_, ...) bt_warn(a_ "\n",##__VA_ARGS__)
#define BT_ERR(a_, ...) bt_err(a_ "\n",##__VA_ARGS__)
#define BT_DBG(a_, ...) bt_dbg(a_ "\n",##__VA_ARGS__)
#define bt_dev_name(a_) ((a_) ?(a_)-> name : "null")
#define bt_dev_info(a_, b_, ...) BT_INFO("%s: " b_, bt_dev_name(a_),##__VA_ARGS__)
#define bt_dev_warn(a_, b_, ...) BT_WARN("%s: " b_, bt_dev_name(a_),##__VA_ARGS__)
#define bt_dev_err(a_, b_, ...) BT_ERR("%s: " b_, bt_dev_name(a_),##__VA_ARGS__)
#define bt_dev_dbg(a_, b_, ...) BT_DBG("%s: " b_, bt_dev_name(a_),##__VA_ARGS__)
#define bt_dev_err_ratelimited(a_, b_, ...) bt_err_ratelimited("%s: " b_, bt_dev_name(a_),##__VA_ARGS__)
#define bt_cb(a_) ((struct bt_skb_cb *)((a_)-> cb))
#define hci_skb_pkt_type(a_) bt_cb((a_))-> pkt_type
#define hci_skb_expect(a_) bt_cb((a_))-> expect
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
struct hci_ctrl {
	struct sock *sk;
	u16 opcode;
	u8 req_flags;
};
struct mgmt_ctrl {
	struct hci_dev *hdev;
	u16 opcode;
};
struct bt_skb_cb {
	u8 pkt_type;
	u16 expect;
	union {
		struct hci_ctrl hci;
		struct mgmt_ctrl mgmt;
	};
};
void bt_info(const char *fmt, ...);
void bt_warn(const char *fmt, ...);
void bt_err(const char *fmt, ...);
#define bt_dbg(...) do { if (__qz_maybe()) bt_info(__VA_ARGS__); } while (0)
#define bt_err_ratelimited(...) do { if (__qz_maybe()) bt_err(__VA_ARGS__); } while (0)
int bacmp(const bdaddr_t *ba1, const bdaddr_t *ba2);
void bacpy(bdaddr_t *dst, const bdaddr_t *src);
void baswap(bdaddr_t *dst, const bdaddr_t *src);
struct sk_buff *bt_skb_alloc(unsigned int len, gfp_t how);
int bt_to_errno(u16 code);
__u8 bt_status(int err);
#endif
