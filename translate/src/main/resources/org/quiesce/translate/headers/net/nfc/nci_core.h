#ifndef QZ_NET_NFC_NCI_CORE_H
#define QZ_NET_NFC_NCI_CORE_H
#include <linux/skbuff.h>
#include <linux/usb/usbnet.h>
#include <net/nfc/nci.h>
#include <net/nfc/nfc.h>
struct core_conn_create_dest_spec_params;
struct dest_spec_params;
struct nci_dev;
struct nci_driver_ops;
struct nci_hci_dev;
struct nci_ops;
struct nci_spi;
struct nci_uart;
struct nfc_dev;
struct nfc_vendor_cmd;
struct sk_buff;
struct spi_device;
struct tty_struct;
struct workqueue_struct;
#define NCI_MAX_DISCOVERED_TARGETS 10
#define NCI_MAX_PROPRIETARY_CMD 0x40
#define NCI_HCI_ANY_OPEN_PIPE 3
#define NCI_HCI_ADMIN_GATE 0
#define NCI_HCI_IDENTITY_MGMT_GATE 5
#define NCI_HCI_LINK_MGMT_GATE 6
#define NCI_HCI_LINK_MGMT_PIPE 0
#define NCI_HCI_ADMIN_PIPE 1
#define NCI_HCI_ANY_OK 0
#define NCI_HCI_DO_NOT_OPEN_PIPE 129
#define NCI_HCI_INVALID_PIPE 0x80
struct nci_driver_ops {
	__u16 opcode;
	int (*rsp)(struct nci_dev *dev, struct sk_buff *skb);
	int (*ntf)(struct nci_dev *dev, struct sk_buff *skb);
};
struct nci_ops {
	int (*init)(struct nci_dev *ndev);
	int (*open)(struct nci_dev *ndev);
	int (*close)(struct nci_dev *ndev);
	int (*send)(struct nci_dev *ndev, struct sk_buff *skb);
	int (*setup)(struct nci_dev *ndev);
	int (*post_setup)(struct nci_dev *ndev);
	int (*fw_download)(struct nci_dev *ndev, const char *firmware_name);
	__u32(*get_rfprotocol)(struct nci_dev *ndev, __u8 rf_protocol);
	int (*discover_se)(struct nci_dev *ndev);
	int (*disable_se)(struct nci_dev *ndev, u32 se_idx);
	int (*enable_se)(struct nci_dev *ndev, u32 se_idx);
	int (*se_io)(struct nci_dev *ndev, u32 se_idx, u8 *apdu, size_t apdu_length, se_io_cb_t cb, void *cb_context);
	int (*hci_load_session)(struct nci_dev *ndev);
	void (*hci_event_received)(struct nci_dev *ndev, u8 pipe, u8 event, struct sk_buff *skb);
	void (*hci_cmd_received)(struct nci_dev *ndev, u8 pipe, u8 cmd, struct sk_buff *skb);
	const struct nci_driver_ops *prop_ops;
	size_t n_prop_ops;
	const struct nci_driver_ops *core_ops;
	size_t n_core_ops;
};
struct nci_conn_info {
	struct list_head list;
	struct dest_spec_params *dest_params;
	__u8 dest_type;
	__u8 conn_id;
	struct sk_buff *rx_skb;
};
struct nci_hci_gate {
	u8 gate;
	u8 pipe;
	u8 dest_host;
};
struct nci_dev {
	struct nfc_dev *nfc_dev;
	const struct nci_ops *ops;
	struct nci_hci_dev *hci_dev;
	int tx_headroom;
	atomic_t state;
	unsigned long flags;
	atomic_t cmd_cnt;
	struct timer_list cmd_timer;
	struct workqueue_struct *cmd_wq;
	struct work_struct cmd_work;
	struct workqueue_struct *rx_wq;
	struct work_struct rx_work;
	struct workqueue_struct *tx_wq;
	struct work_struct tx_work;
	struct sk_buff_head cmd_q;
	struct sk_buff_head rx_q;
	struct sk_buff_head tx_q;
	struct mutex req_lock;
	struct completion req_completion;
	__u32 req_status;
	void *driver_data;
	struct nfc_target targets[NCI_MAX_DISCOVERED_TARGETS];
	__u32 manufact_specific_info;
};
struct nci_spi {
	struct nci_dev *ndev;
	struct spi_device *spi;
	unsigned int xfer_speed_hz;
	struct completion req_completion;
};
enum nci_uart_driver { NCI_UART_DRIVER_MARVELL };
struct nci_uart_ops {
	int (*open)(struct nci_uart *nci_uart);
	void (*close)(struct nci_uart *nci_uart);
	int (*recv)(struct nci_uart *nci_uart, struct sk_buff *skb);
	int (*send)(struct nci_uart *nci_uart, struct sk_buff *skb);
	void (*tx_start)(struct nci_uart *nci_uart);
	void (*tx_done)(struct nci_uart *nci_uart);
};
struct nci_uart {
	struct module *owner;
	struct nci_uart_ops ops;
	const char *name;
	enum nci_uart_driver driver;
	struct nci_dev *ndev;
	spinlock_t rx_lock;
	struct work_struct write_work;
	struct tty_struct *tty;
	unsigned long tx_state;
	struct sk_buff_head tx_q;
	struct sk_buff *tx_skb;
	struct sk_buff *rx_skb;
	void *drv_data;
};
static inline void *nci_get_drvdata(const struct nci_dev *obj) { return (void *)obj->driver_data; }
static inline void nci_set_drvdata(struct nci_dev *obj, void *data) { obj->driver_data = data; }
struct nci_dev *nci_allocate_device(const struct nci_ops *ops, __u32 supported_protocols, int tx_headroom, int tx_tailroom);
void nci_free_device(struct nci_dev *ndev);
int nci_register_device(struct nci_dev *ndev);
void nci_unregister_device(struct nci_dev *ndev);
int nci_prop_cmd(struct nci_dev *ndev, __u8 oid, size_t len, const __u8 *payload);
int nci_core_cmd(struct nci_dev *ndev, __u16 opcode, size_t len, const __u8 *payload);
int nci_core_reset(struct nci_dev *ndev);
int nci_core_init(struct nci_dev *ndev);
int nci_recv_frame(struct nci_dev *ndev, struct sk_buff *skb);
int nci_send_frame(struct nci_dev *ndev, struct sk_buff *skb);
int nci_set_config(struct nci_dev *ndev, __u8 id, size_t len, const __u8 *val);
int nci_nfcee_mode_set(struct nci_dev *ndev, u8 nfcee_id, u8 nfcee_mode);
int nci_core_conn_create(struct nci_dev *ndev, u8 destination_type, u8 number_destination_params, size_t params_len, const struct core_conn_create_dest_spec_params *params);
int nci_core_conn_close(struct nci_dev *ndev, u8 conn_id);
int nci_nfcc_loopback(struct nci_dev *ndev, const void *data, size_t data_len, struct sk_buff **resp);
int nci_hci_send_event(struct nci_dev *ndev, u8 gate, u8 event, const u8 *param, size_t param_len);
int nci_hci_send_cmd(struct nci_dev *ndev, u8 gate, u8 cmd, const u8 *param, size_t param_len, struct sk_buff **skb);
int nci_hci_connect_gate(struct nci_dev *ndev, u8 dest_host, u8 dest_gate, u8 pipe);
int nci_hci_set_param(struct nci_dev *ndev, u8 gate, u8 idx, const u8 *param, size_t param_len);
int nci_hci_get_param(struct nci_dev *ndev, u8 gate, u8 idx, struct sk_buff **skb);
int nci_hci_clear_all_pipes(struct nci_dev *ndev);
int nci_hci_dev_session_init(struct nci_dev *ndev);
struct sk_buff *nci_skb_alloc(struct nci_dev *ndev, unsigned int len, gfp_t how);
void nci_set_parent_dev(struct nci_dev *ndev, struct device *dev);
int nci_set_vendor_cmds(struct nci_dev *ndev, const struct nfc_vendor_cmd *cmds, int n_cmds);
int nci_send_cmd(struct nci_dev *ndev, __u16 opcode, __u8 plen, const void *payload);
int nci_send_data(struct nci_dev *ndev, __u8 conn_id, struct sk_buff *skb);
int nci_conn_max_data_pkt_payload_size(struct nci_dev *ndev, __u8 conn_id);
void nci_req_complete(struct nci_dev *ndev, int result);
int nci_get_conn_info_by_dest_type_params(struct nci_dev *ndev, u8 dest_type, const struct dest_spec_params *params);
struct nci_spi *nci_spi_allocate_spi(struct spi_device *spi, u8 acknowledge_mode, unsigned int delay, struct nci_dev *ndev);
int nci_spi_send(struct nci_spi *nspi, struct completion *write_handshake_completion, struct sk_buff *skb);
struct sk_buff *nci_spi_read(struct nci_spi *nspi);
int nci_uart_register(struct nci_uart *nu);
void nci_uart_unregister(struct nci_uart *nu);
void nci_uart_set_config(struct nci_uart *nu, int baudrate, int flow_ctrl);
#endif
