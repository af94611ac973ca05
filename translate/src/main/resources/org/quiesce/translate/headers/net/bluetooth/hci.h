#ifndef QZ_NET_BLUETOOTH_HCI_H
#define QZ_NET_BLUETOOTH_HCI_H
struct hci_acl_hdr;
struct hci_event_hdr;
struct hci_sco_hdr;
struct sk_buff;
#define HCI_MAX_NAME_LENGTH 248
#define HCI_MAX_EIR_LENGTH 240
enum { HCI_SETUP, HCI_QUALITY_REPORT = 48, __HCI_NUM_FLAGS = 55 };
struct hci_codec_caps {
	__u8 len;
	__u8 data[];
};
struct hci_event_hdr *hci_event_hdr(const struct sk_buff *skb);
struct hci_acl_hdr *hci_acl_hdr(const struct sk_buff *skb);
struct hci_sco_hdr *hci_sco_hdr(const struct sk_buff *skb);
#endif
