#ifndef QZ_NET_BLUETOOTH_HCI_SYNC_H
#define QZ_NET_BLUETOOTH_HCI_SYNC_H
struct hci_dev;
struct sk_buff;
struct sk_buff *__hci_cmd_sync(struct hci_dev *hdev, u16 opcode, u32 plen, const void *param, u32 timeout);
struct sk_buff *__hci_cmd_sync_ev(struct hci_dev *hdev, u16 opcode, u32 plen, const void *param, u8 event, u32 timeout);
#endif
