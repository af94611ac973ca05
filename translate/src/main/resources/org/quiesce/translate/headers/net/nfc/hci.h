#ifndef QZ_NET_NFC_HCI_H
#define QZ_NET_NFC_HCI_H
#include <linux/skbuff.h>
#include <net/nfc/nfc.h>
struct nfc_dev;
struct nfc_hci_dev;
struct nfc_hci_init_data;
struct nfc_hci_ops;
struct nfc_llc;
struct nfc_target;
struct nfc_vendor_cmd;
struct sk_buff;
#define NFC_HCI_DO_NOT_CREATE_PIPE 129
#define NFC_HCI_INVALID_PIPE 0x80
#define NFC_HCI_LINK_MGMT_PIPE 0
#define NFC_HCI_ADMIN_PIPE 1
#define NFC_HCI_MAX_CUSTOM_GATES 50
#define NFC_HCI_MAX_PIPES 0x80
#define NFC_HCI_MAX_GATES 0x100
#define NFC_HCI_HOST_CONTROLLER_ID 0
#define NFC_HCI_TERMINAL_HOST_ID 1
#define NFC_HCI_UICC_HOST_ID 2
#define NFC_HCI_ADMIN_GATE 0
#define NFC_HCI_ADMIN_WHITELIST 3
#define NFC_HCI_ADMIN_HOST_LIST 4
#define NFC_HCI_LOOPBACK_GATE 4
#define NFC_HCI_ID_MGMT_GATE 5
#define NFC_HCI_ID_MGMT_VERSION_SW 1
#define NFC_HCI_LINK_MGMT_GATE 6
#define NFC_HCI_RF_READER_B_GATE 17
#define NFC_HCI_RF_READER_A_GATE 19
#define NFC_HCI_ANY_OPEN_PIPE 3
#define NFC_HCI_EVT_READER_REQUESTED 0x10
#define NFC_HCI_EVT_END_OPERATION 17
#define NFC_HCI_EVT_TARGET_DISCOVERED 0x10
struct nfc_hci_ops {
	int (*open)(struct nfc_hci_dev *hdev);
	void (*close)(struct nfc_hci_dev *hdev);
	int (*load_session)(struct nfc_hci_dev *hdev);
	int (*hci_ready)(struct nfc_hci_dev *hdev);
	int (*xmit)(struct nfc_hci_dev *hdev, struct sk_buff *skb);
	int (*start_poll)(struct nfc_hci_dev *hdev, u32 im_protocols, u32 tm_protocols);
	void (*stop_poll)(struct nfc_hci_dev *hdev);
	int (*dep_link_up)(struct nfc_hci_dev *hdev, struct nfc_target *target, u8 comm_mode, u8 *gb, size_t gb_len);
	int (*dep_link_down)(struct nfc_hci_dev *hdev);
	int (*target_from_gate)(struct nfc_hci_dev *hdev, u8 gate, struct nfc_target *target);
	int (*complete_target_discovered)(struct nfc_hci_dev *hdev, u8 gate, struct nfc_target *target);
	int (*im_transceive)(struct nfc_hci_dev *hdev, struct nfc_target *target, struct sk_buff *skb, data_exchange_cb_t cb, void *cb_context);
	int (*tm_send)(struct nfc_hci_dev *hdev, struct sk_buff *skb);
	int (*check_presence)(struct nfc_hci_dev *hdev, struct nfc_target *target);
	int (*event_received)(struct nfc_hci_dev *hdev, u8 pipe, u8 event, struct sk_buff *skb);
	void (*cmd_received)(struct nfc_hci_dev *hdev, u8 pipe, u8 cmd, struct sk_buff *skb);
	int (*fw_download)(struct nfc_hci_dev *hdev, const char *firmware_name);
	int (*discover_se)(struct nfc_hci_dev *dev);
	int (*enable_se)(struct nfc_hci_dev *dev, u32 se_idx);
	int (*disable_se)(struct nfc_hci_dev *dev, u32 se_idx);
	int (*se_io)(struct nfc_hci_dev *dev, u32 se_idx, u8 *apdu, size_t apdu_length, se_io_cb_t cb, void *cb_context);
};
struct nfc_hci_gate {
	u8 gate;
	u8 pipe;
};
struct nfc_hci_pipe {
	u8 gate;
	u8 dest_host;
};
struct nfc_hci_init_data {
	u8 gate_count;
	struct nfc_hci_gate gates[NFC_HCI_MAX_CUSTOM_GATES];
	char session_id[9];
};
typedef int (*xmit)(struct sk_buff *skb, void *cb_data);
enum { NFC_HCI_QUIRK_SHORT_CLEAR };
struct nfc_hci_dev {
	struct nfc_dev *ndev;
	bool shutting_down;
	struct timer_list cmd_timer;
	const struct nfc_hci_ops *ops;
	struct nfc_llc *llc;
	struct nfc_hci_init_data init_data;
	u8 gate2pipe[NFC_HCI_MAX_GATES];
	struct nfc_hci_pipe pipes[NFC_HCI_MAX_PIPES];
	u8 sw_romlib;
	u8 hw_version;
	int async_cb_type;
	data_exchange_cb_t async_cb;
	void *async_cb_context;
	u8 gb[NFC_MAX_GT_LEN];
	size_t gb_len;
	unsigned long quirks;
};
struct nfc_hci_dev *nfc_hci_allocate_device(const struct nfc_hci_ops *ops, struct nfc_hci_init_data *init_data, unsigned long quirks, u32 protocols, const char *llc_name, int tx_headroom, int tx_tailroom, int max_link_payload);
void nfc_hci_free_device(struct nfc_hci_dev *hdev);
int nfc_hci_register_device(struct nfc_hci_dev *hdev);
void nfc_hci_unregister_device(struct nfc_hci_dev *hdev);
void nfc_hci_set_clientdata(struct nfc_hci_dev *hdev, void *clientdata);
void *nfc_hci_get_clientdata(struct nfc_hci_dev *hdev);
int nfc_hci_set_vendor_cmds(struct nfc_hci_dev *hdev, const struct nfc_vendor_cmd *cmds, int n_cmds);
int nfc_hci_result_to_errno(u8 result);
void nfc_hci_recv_frame(struct nfc_hci_dev *hdev, struct sk_buff *skb);
int nfc_hci_connect_gate(struct nfc_hci_dev *hdev, u8 dest_host, u8 dest_gate, u8 pipe);
int nfc_hci_disconnect_gate(struct nfc_hci_dev *hdev, u8 gate);
int nfc_hci_disconnect_all_gates(struct nfc_hci_dev *hdev);
int nfc_hci_get_param(struct nfc_hci_dev *hdev, u8 gate, u8 idx, struct sk_buff **skb);
int nfc_hci_set_param(struct nfc_hci_dev *hdev, u8 gate, u8 idx, const u8 *param, size_t param_len);
int nfc_hci_send_cmd(struct nfc_hci_dev *hdev, u8 gate, u8 cmd, const u8 *param, size_t param_len, struct sk_buff **skb);
int nfc_hci_send_cmd_async(struct nfc_hci_dev *hdev, u8 gate, u8 cmd, const u8 *param, size_t param_len, data_exchange_cb_t cb, void *cb_context);
int nfc_hci_send_event(struct nfc_hci_dev *hdev, u8 gate, u8 event, const u8 *param, size_t param_len);
int nfc_hci_target_discovered(struct nfc_hci_dev *hdev, u8 gate);
u32 nfc_hci_sak_to_protocol(u8 sak);
#endif
