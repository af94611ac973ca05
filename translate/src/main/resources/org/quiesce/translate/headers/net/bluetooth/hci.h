#ifndef QZ_NET_BLUETOOTH_HCI_H
#define QZ_NET_BLUETOOTH_HCI_H
struct hci_acl_hdr;
struct hci_event_hdr;
struct hci_sco_hdr;
struct sk_buff;
#define HCI_MAX_FRAME_SIZE 0x404
#define HCI_USB 1
#define HCI_INIT_TIMEOUT msecs_to_jiffies(10000)
#define HCI_CMD_TIMEOUT msecs_to_jiffies(2000)
#define HCI_COMMAND_PKT 1
#define HCI_ACLDATA_PKT 2
#define HCI_SCODATA_PKT 3
#define HCI_EVENT_PKT 4
#define HCI_ISODATA_PKT 5
#define HCI_OP_RESET 0xc03
#define HCI_MAX_NAME_LENGTH 248
#define HCI_MAX_EIR_LENGTH 240
#define HCI_OP_READ_LOCAL_VERSION 0x1001
#define HCI_COMMAND_HDR_SIZE 3
#define HCI_EVENT_HDR_SIZE 2
#define HCI_ACL_HDR_SIZE 4
#define HCI_SCO_HDR_SIZE 3
enum { HCI_QUIRK_RESET_ON_CLOSE, HCI_QUIRK_RAW_DEVICE, HCI_QUIRK_FIXUP_BUFFER_SIZE, HCI_QUIRK_FIXUP_INQUIRY_MODE, HCI_QUIRK_BROKEN_LOCAL_COMMANDS, HCI_QUIRK_BROKEN_STORED_LINK_KEY, HCI_QUIRK_EXTERNAL_CONFIG, HCI_QUIRK_INVALID_BDADDR, HCI_QUIRK_USE_BDADDR_PROPERTY, HCI_QUIRK_BDADDR_PROPERTY_BROKEN, HCI_QUIRK_STRICT_DUPLICATE_FILTER, HCI_QUIRK_SIMULTANEOUS_DISCOVERY, HCI_QUIRK_NON_PERSISTENT_DIAG, HCI_QUIRK_NON_PERSISTENT_SETUP, HCI_QUIRK_WIDEBAND_SPEECH_SUPPORTED, HCI_QUIRK_VALID_LE_STATES = 0x10, HCI_QUIRK_BROKEN_ERR_DATA_REPORTING, HCI_QUIRK_NO_SUSPEND_NOTIFIER, HCI_QUIRK_BROKEN_READ_TRANSMIT_POWER, HCI_QUIRK_BROKEN_FILTER_CLEAR_ALL, HCI_QUIRK_BROKEN_ENHANCED_SETUP_SYNC_CONN, HCI_QUIRK_BROKEN_EXT_SCAN, HCI_QUIRK_BROKEN_LOCAL_EXT_FEATURES_PAGE_2 = 24, HCI_QUIRK_BROKEN_SET_RPA_TIMEOUT };
enum { HCI_SETUP, HCI_QUALITY_REPORT = 48, __HCI_NUM_FLAGS = 55 };
struct hci_rp_read_local_version {
	__u8 status;
	__u8 hci_ver;
	__le16 hci_rev;
	__u8 lmp_ver;
	__le16 manufacturer;
	__le16 lmp_subver;
};
struct hci_codec_caps {
	__u8 len;
	__u8 data[];
};
struct hci_command_hdr {
	__le16 opcode;
	__u8 plen;
};
struct hci_event_hdr {
	__u8 evt;
	__u8 plen;
};
struct hci_acl_hdr {
	__le16 handle;
	__le16 dlen;
};
struct hci_sco_hdr {
	__le16 handle;
	__u8 dlen;
};
struct hci_event_hdr *hci_event_hdr(const struct sk_buff *skb);
struct hci_acl_hdr *hci_acl_hdr(const struct sk_buff *skb);
struct hci_sco_hdr *hci_sco_hdr(const struct sk_buff *skb);
#endif
