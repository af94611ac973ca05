#ifndef QZ_NET_BLUETOOTH_HCI_CORE_H
#define QZ_NET_BLUETOOTH_HCI_CORE_H
#include <linux/skbuff.h>
#include <net/bluetooth/bluetooth.h>
#include <net/bluetooth/coredump.h>
#include <net/bluetooth/hci.h>
#include <net/bluetooth/hci_sock.h>
#include <net/bluetooth/hci_sync.h>
struct bt_codec;
struct dentry;
struct hci_dev;
struct rfkill;
struct sk_buff;
struct workqueue_struct;
#define HCI_MAX_SHORT_NAME_LENGTH 10
#define HCI_MAX_PAGES 3
#define hci_dev_clear_flag(a_, b_) clear_bit((b_), (a_)-> dev_flags)
#define hci_dev_test_flag(a_, b_) test_bit((b_), (a_)-> dev_flags)
struct inquiry_data {
	bdaddr_t bdaddr;
	__u8 dev_class[3];
	__le16 clock_offset;
	__s8 rssi;
};
struct discovery_state {
	int type;
	int state;
	struct list_head all;
	struct list_head unknown;
	unsigned long timestamp;
	bool limited;
	s8 rssi;
	u8 (*uuids)[16];
	unsigned long scan_start;
	spinlock_t lock;
};
enum suspended_state { __qz_suspended_state };
struct codec_list {
	struct list_head list;
	u8 id;
	__u16 cid;
	__u16 vid;
	u8 transport;
	u8 num_caps;
	u32 len;
	struct hci_codec_caps caps[];
};
typedef u8 hci_conn_flags_t;
struct adv_info {
	struct list_head list;
	bool enabled;
	bool pending;
	bool periodic;
	__u8 instance;
	__u8 handle;
	__u32 flags;
	__u16 timeout;
	__u16 duration;
	__s8 tx_power;
	__u32 min_interval;
};
struct hci_dev {
	struct list_head list;
	struct srcu_struct srcu;
	struct mutex lock;
	const char *name;
	unsigned long flags;
	__u16 id;
	__u8 bus;
	bdaddr_t bdaddr;
	bdaddr_t public_addr;
	__u8 dev_name[HCI_MAX_NAME_LENGTH];
	__u8 short_name[HCI_MAX_SHORT_NAME_LENGTH];
	__u8 eir[HCI_MAX_EIR_LENGTH];
	__u8 dev_class[3];
	__u8 features[HCI_MAX_PAGES][8];
	__u8 commands[64];
	__u8 hci_ver;
	__u16 hci_rev;
	__u8 lmp_ver;
	__u16 manufacturer;
	__u16 lmp_subver;
	__u16 voice_setting;
	__u32 clock;
	__u16 pkt_type;
	__u16 link_mode;
	__u32 idle_timeout;
	unsigned long quirks;
	atomic_t cmd_cnt;
	unsigned int iso_cnt;
	unsigned int sco_mtu;
	struct workqueue_struct *workqueue;
	struct work_struct power_on;
	struct delayed_work power_off;
	struct delayed_work cmd_timer;
	struct work_struct rx_work;
	struct work_struct cmd_work;
	struct work_struct tx_work;
	struct sk_buff_head rx_q;
	struct sk_buff_head cmd_q;
	struct sk_buff *recv_event;
	struct mutex req_lock;
	__u32 req_status;
	struct discovery_state discovery;
	enum suspended_state suspend_state;
	bool suspended;
	struct list_head uuids;
	struct hci_dev_stats stat;
	atomic_t promisc;
	const char *hw_info;
	const char *fw_info;
	struct dentry *debugfs;
	struct hci_devcoredump dump;
	struct device dev;
	struct rfkill *rfkill;
	DECLARE_BITMAP(dev_flags, __HCI_NUM_FLAGS);
	hci_conn_flags_t conn_flags;
	__u16 msft_opcode;
	bool aosp_capable;
	int (*open)(struct hci_dev *hdev);
	int (*close)(struct hci_dev *hdev);
	int (*flush)(struct hci_dev *hdev);
	int (*setup)(struct hci_dev *hdev);
	int (*shutdown)(struct hci_dev *hdev);
	int (*send)(struct hci_dev *hdev, struct sk_buff *skb);
	void (*notify)(struct hci_dev *hdev, unsigned int evt);
	void (*hw_error)(struct hci_dev *hdev, u8 code);
	int (*post_init)(struct hci_dev *hdev);
	int (*set_diag)(struct hci_dev *hdev, bool enable);
	int (*set_bdaddr)(struct hci_dev *hdev, const bdaddr_t *bdaddr);
	void (*cmd_timeout)(struct hci_dev *hdev);
	bool (*wakeup)(struct hci_dev *hdev);
	int (*set_quality_report)(struct hci_dev *hdev, bool enable);
	int (*get_data_path_id)(struct hci_dev *hdev, __u8 *data_path);
	int (*get_codec_config_data)(struct hci_dev *hdev, __u8 type, struct bt_codec *codec, __u8 *vnd_len, __u8 **vnd_data);
};
static inline void *hci_get_drvdata(const struct hci_dev *obj) { return dev_get_drvdata(&obj->dev); }
static inline void hci_set_drvdata(struct hci_dev *obj, void *data) { dev_set_drvdata(&obj->dev, data); }
#define SET_HCIDEV_DEV(h, p) ((h)->dev.parent = (p))
#define hci_dev_lock(h) mutex_lock(&(h)->lock)
#define hci_dev_unlock(h) mutex_unlock(&(h)->lock)
unsigned int hci_conn_num(struct hci_dev *hdev, __u8 type);
void *hci_get_priv(struct hci_dev *hdev);
struct hci_dev *hci_alloc_dev_priv(int sizeof_priv);
struct hci_dev *hci_alloc_dev(void);
void hci_free_dev(struct hci_dev *hdev);
int hci_register_dev(struct hci_dev *hdev);
void hci_unregister_dev(struct hci_dev *hdev);
int hci_suspend_dev(struct hci_dev *hdev);
int hci_resume_dev(struct hci_dev *hdev);
int hci_reset_dev(struct hci_dev *hdev);
int hci_recv_frame(struct hci_dev *hdev, struct sk_buff *skb);
int hci_recv_diag(struct hci_dev *hdev, struct sk_buff *skb);
void hci_set_fw_info(struct hci_dev *hdev, const char *fmt, ...);
void hci_set_msft_opcode(struct hci_dev *hdev, __u16 opcode);
void hci_set_aosp_capable(struct hci_dev *hdev);
int __hci_cmd_send(struct hci_dev *hdev, u16 opcode, u32 plen, const void *param);
#endif
