#ifndef QZ_NET_BLUETOOTH_COREDUMP_H
#define QZ_NET_BLUETOOTH_COREDUMP_H
struct hci_dev;
typedef void (*coredump_t)(struct hci_dev *hdev);
enum devcoredump_state { __qz_devcoredump_state };
struct hci_devcoredump {
	bool supported;
	enum devcoredump_state state;
	unsigned long timeout;
	size_t alloc_size;
	char *head;
	char *tail;
	char *end;
	coredump_t coredump;
};
#endif
