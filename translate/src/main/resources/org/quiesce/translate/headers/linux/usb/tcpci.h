#ifndef QZ_LINUX_USB_TCPCI_H
#define QZ_LINUX_USB_TCPCI_H
#include <linux/usb/tcpm.h>
struct regmap;
struct tcpci;
struct tcpci_data;
struct tcpm_port;
#define TCPC_VENDOR_ID 0
#define TCPC_PRODUCT_ID 2
#define TCPC_BCD_DEV 4
#define TCPC_ALERT 0x10
#define TCPC_ALERT_EXTND 0x4000UL
#define TCPC_ALERT_EXTENDED_STATUS 0x2000UL
#define TCPC_ALERT_VBUS_DISCNCT 0x800UL
#define TCPC_ALERT_RX_BUF_OVF 0x400UL
#define TCPC_ALERT_FAULT 0x200UL
#define TCPC_ALERT_TX_SUCCESS 0x40UL
#define TCPC_ALERT_TX_DISCARDED 0x20UL
#define TCPC_ALERT_TX_FAILED 0x10UL
#define TCPC_ALERT_RX_HARD_RST 8UL
#define TCPC_ALERT_RX_STATUS 4UL
#define TCPC_ALERT_POWER_STATUS 2UL
#define TCPC_ALERT_CC_STATUS 1UL
#define TCPC_ALERT_MASK 18
#define TCPC_POWER_STATUS_MASK 20
#define TCPC_EXTENDED_STATUS_MASK 22
#define TCPC_ALERT_EXTENDED_MASK 23
#define TCPC_SINK_FAST_ROLE_SWAP 1UL
#define TCPC_TCPC_CTRL 25
#define TCPC_TCPC_CTRL_ORIENTATION 1UL
#define TCPC_TCPC_CTRL_BIST_TM 2UL
#define TCPC_EXTENDED_STATUS 0x20
#define TCPC_EXTENDED_STATUS_VSAFE0V 1UL
#define TCPC_ROLE_CTRL 26
#define TCPC_ROLE_CTRL_DRP 0x40UL
#define TCPC_ROLE_CTRL_RP_VAL_SHIFT 4
#define TCPC_ROLE_CTRL_RP_VAL_DEF 0
#define TCPC_ROLE_CTRL_RP_VAL_1_5 1
#define TCPC_ROLE_CTRL_RP_VAL_3_0 2
#define TCPC_ROLE_CTRL_CC2_SHIFT 2
#define TCPC_ROLE_CTRL_CC2_MASK 3
#define TCPC_ROLE_CTRL_CC1_SHIFT 0
#define TCPC_ROLE_CTRL_CC1_MASK 3
#define TCPC_ROLE_CTRL_CC_RA 0
#define TCPC_ROLE_CTRL_CC_RP 1
#define TCPC_ROLE_CTRL_CC_RD 2
#define TCPC_ROLE_CTRL_CC_OPEN 3
#define TCPC_FAULT_CTRL 27
#define TCPC_POWER_CTRL 28
#define TCPC_POWER_CTRL_VCONN_ENABLE 1UL
#define TCPC_POWER_CTRL_BLEED_DISCHARGE 8UL
#define TCPC_POWER_CTRL_AUTO_DISCHARGE 0x10UL
#define TCPC_FAST_ROLE_SWAP_EN 0x80UL
#define TCPC_CC_STATUS 29
#define TCPC_CC_STATUS_TOGGLING 0x20UL
#define TCPC_CC_STATUS_TERM 0x10UL
#define TCPC_CC_STATUS_CC2_SHIFT 2
#define TCPC_CC_STATUS_CC2_MASK 3
#define TCPC_CC_STATUS_CC1_SHIFT 0
#define TCPC_CC_STATUS_CC1_MASK 3
#define TCPC_POWER_STATUS 30
#define TCPC_POWER_STATUS_UNINIT 0x40UL
#define TCPC_POWER_STATUS_SOURCING_VBUS 0x10UL
#define TCPC_POWER_STATUS_VBUS_PRES 4UL
#define TCPC_POWER_STATUS_VCONN_PRES 2UL
#define TCPC_FAULT_STATUS 31
#define TCPC_FAULT_STATUS_ALL_REG_RST_TO_DEFAULT 0x80UL
#define TCPC_ALERT_EXTENDED 33
#define TCPC_COMMAND 35
#define TCPC_CMD_ENABLE_VBUS_DETECT 51
#define TCPC_CMD_DISABLE_SINK_VBUS 68
#define TCPC_CMD_SINK_VBUS 85
#define TCPC_CMD_DISABLE_SRC_VBUS 102
#define TCPC_CMD_SRC_VBUS_DEFAULT 119
#define TCPC_CMD_LOOK4CONNECTION 153
#define TCPC_CMD_I2C_IDLE 255
#define TCPC_MSG_HDR_INFO 46
#define TCPC_MSG_HDR_INFO_DATA_ROLE 8UL
#define TCPC_MSG_HDR_INFO_PWR_ROLE 1UL
#define TCPC_MSG_HDR_INFO_REV_SHIFT 1
#define TCPC_RX_DETECT 47
#define TCPC_RX_DETECT_HARD_RESET 0x20UL
#define TCPC_RX_DETECT_SOP 1UL
#define TCPC_RX_BYTE_CNT 48
#define TCPC_RX_BUF_FRAME_TYPE_SOP 0
#define TCPC_RX_HDR 50
#define TCPC_RX_DATA 52
#define TCPC_TRANSMIT 80
#define TCPC_TRANSMIT_RETRY_SHIFT 4
#define TCPC_TRANSMIT_TYPE_SHIFT 0
#define TCPC_TX_BYTE_CNT 81
#define TCPC_TX_HDR 82
#define TCPC_TX_DATA 84
#define TCPC_VBUS_SINK_DISCONNECT_THRESH 114
#define TCPC_VBUS_SINK_DISCONNECT_THRESH_LSB_MV 25
#define TCPC_VBUS_SINK_DISCONNECT_THRESH_MAX 0x3ff
#define TCPC_TRANSMIT_BUFFER_MAX_LEN 31
struct tcpci_data {
	struct regmap *regmap;
	unsigned char TX_BUF_BYTE_x_hidden : 1;
	unsigned char auto_discharge_disconnect : 1;
	unsigned char vbus_vsafe0v : 1;
	int (*init)(struct tcpci *tcpci, struct tcpci_data *data);
	int (*set_vconn)(struct tcpci *tcpci, struct tcpci_data *data, bool enable);
	int (*start_drp_toggling)(struct tcpci *tcpci, struct tcpci_data *data, enum typec_cc_status cc);
	int (*set_vbus)(struct tcpci *tcpci, struct tcpci_data *data, bool source, bool sink);
	void (*frs_sourcing_vbus)(struct tcpci *tcpci, struct tcpci_data *data);
	void (*set_partner_usb_comm_capable)(struct tcpci *tcpci, struct tcpci_data *data, bool capable);
};
struct tcpci *tcpci_register_port(struct device *dev, struct tcpci_data *data);
void tcpci_unregister_port(struct tcpci *tcpci);
irqreturn_t tcpci_irq(struct tcpci *tcpci);
struct tcpm_port *tcpci_get_tcpm_port(struct tcpci *tcpci);
enum typec_cc_status tcpci_to_typec_cc(unsigned int cc, bool sink);
#endif
