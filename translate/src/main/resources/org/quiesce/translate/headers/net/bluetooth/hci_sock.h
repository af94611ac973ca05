#ifndef QZ_NET_BLUETOOTH_HCI_SOCK_H
#define QZ_NET_BLUETOOTH_HCI_SOCK_H
struct hci_dev_stats {
	__u32 err_rx;
	__u32 err_tx;
	__u32 cmd_tx;
	__u32 acl_tx;
	__u32 sco_tx;
	__u32 byte_rx;
	__u32 byte_tx;
};
#endif
