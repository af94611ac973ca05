#ifndef QZ_LINUX_USB_PD_H
#define QZ_LINUX_USB_PD_H
#include <linux/usb/typec.h>
struct usb_power_delivery;
struct usb_power_delivery_capabilities;
struct usb_power_delivery_capabilities_desc;
struct usb_power_delivery_desc;
#define PD_REV10 0
#define PD_REV20 1
#define PD_REV30 2
#define PD_MAX_REV 2
#define PD_HEADER_EXT_HDR 0x8000UL
#define PD_HEADER_ID_MASK 7
#define PD_HEADER_DATA_ROLE 0x20UL
#define PD_EXT_HDR_CHUNKED 0x8000UL
#define PD_MAX_PAYLOAD 7
#define PD_EXT_MAX_CHUNK_DATA 26
#define PDO_MAX_OBJECTS 7
#define PDO_FIXED_UNCHUNK_EXT 0x1000000UL
#define PDO_FIXED_FRS_CURR_MASK 0x1800000UL
#define PDO_FIXED_FRS_CURR_SHIFT 23
#define RDO_OBJ_POS_SHIFT 28
#define RDO_OBJ_POS_MASK 7
#define RDO_CAP_MISMATCH 0x4000000UL
#define RDO_USB_COMM 0x2000000UL
#define RDO_NO_SUSPEND 0x1000000UL
#define RDO_PWR_MASK 0x3ff
#define RDO_CURR_MASK 0x3ff
#define RDO_FIXED_OP_CURR_SHIFT 10
#define RDO_FIXED_MAX_CURR_SHIFT 0
#define RDO_BATT_OP_PWR_SHIFT 10
#define RDO_BATT_MAX_PWR_SHIFT 0
#define RDO_PROG_VOLT_MASK 0x7ff
#define RDO_PROG_CURR_MASK 127
#define RDO_PROG_VOLT_SHIFT 9
#define RDO_PROG_CURR_SHIFT 0
#define RDO_PROG_VOLT_MV_STEP 20
#define RDO_PROG_CURR_MA_STEP 50
#define EUDO_USB_MODE_SHIFT 28
#define EUDO_USB_MODE_USB4 2
#define EUDO_CABLE_SPEED_MASK 0xe00000UL
#define EUDO_CABLE_SPEED_SHIFT 21
#define EUDO_CABLE_TYPE_MASK 0x180000UL
#define EUDO_CABLE_TYPE_SHIFT 19
#define EUDO_CABLE_TYPE_PASSIVE 0
#define EUDO_CABLE_TYPE_RE_TIMER 1
#define EUDO_CABLE_TYPE_OPTICAL 3
#define PD_T_NO_RESPONSE 0x1388
#define PD_T_DB_DETECT 0x2710
#define PD_T_SEND_SOURCE_CAP 150
#define PD_T_SENDER_RESPONSE 60
#define PD_T_RECEIVER_RESPONSE 15
#define PD_T_SINK_WAIT_CAP 0x136
#define PD_T_PS_TRANSITION 0x1f4
#define PD_T_SRC_TRANSITION 35
#define PD_T_DRP_SNK 40
#define PD_T_DRP_SRC 30
#define PD_T_PS_SOURCE_OFF 0x398
#define PD_T_PS_SOURCE_ON 0x1e0
#define PD_T_PS_SOURCE_ON_PRS 0x1c2
#define PD_T_PS_HARD_RESET 30
#define PD_T_SRC_RECOVER 0x2f8
#define PD_T_SRC_RECOVER_MAX 0x3e8
#define PD_T_SRC_TURN_ON 0x113
#define PD_T_SAFE_0V 0x28a
#define PD_T_VCONN_SOURCE_ON 100
#define PD_T_ERROR_RECOVERY 100
#define PD_T_SRCSWAPSTDBY 0x271
#define PD_T_NEWSRC 250
#define PD_T_SWAP_SRC_START 20
#define PD_T_BIST_CONT_MODE 50
#define PD_T_SINK_TX 0x10
#define PD_T_CHUNK_NOT_SUPP 42
#define PD_T_DRP_TRY 100
#define PD_T_CC_DEBOUNCE 200
#define PD_T_PD_DEBOUNCE 20
#define PD_T_TRY_CC_DEBOUNCE 15
#define PD_N_CAPS_COUNT (PD_T_NO_RESPONSE/PD_T_SEND_SOURCE_CAP)
#define PD_N_HARD_RESET_COUNT 2
#define PD_P_SNK_STDBY_MW 0x9c4
#define PD_HEADER_LE(a_, b_, c_, d_, e_, f_) cpu_to_le16(PD_HEADER((a_), (b_), (c_), (d_), (e_), (f_), (0)))
#define RDO_OBJ(a_) (((a_)& RDO_OBJ_POS_MASK) << RDO_OBJ_POS_SHIFT)
#define PDO_FIXED_OP_CURR(a_) ((((a_)/10)& RDO_CURR_MASK) << RDO_FIXED_OP_CURR_SHIFT)
#define PDO_FIXED_MAX_CURR(a_) ((((a_)/10)& RDO_CURR_MASK) << RDO_FIXED_MAX_CURR_SHIFT)
#define RDO_FIXED(a_, b_, c_, d_) (RDO_OBJ(a_) | (d_) | PDO_FIXED_OP_CURR(b_) | PDO_FIXED_MAX_CURR(c_))
#define RDO_BATT_OP_PWR(a_) ((((a_)/250)& RDO_PWR_MASK) << RDO_BATT_OP_PWR_SHIFT)
#define RDO_BATT_MAX_PWR(a_) ((((a_)/250)& RDO_PWR_MASK) << RDO_BATT_MAX_PWR_SHIFT)
#define RDO_BATT(a_, b_, c_, d_) (RDO_OBJ(a_) | (d_) | RDO_BATT_OP_PWR(b_) | RDO_BATT_MAX_PWR(c_))
#define PDO_PROG_OUT_VOLT(a_) ((((a_)/RDO_PROG_VOLT_MV_STEP)& RDO_PROG_VOLT_MASK) << RDO_PROG_VOLT_SHIFT)
#define PDO_PROG_OP_CURR(a_) ((((a_)/RDO_PROG_CURR_MA_STEP)& RDO_PROG_CURR_MASK) << RDO_PROG_CURR_SHIFT)
#define RDO_PROG(a_, b_, c_, d_) (RDO_OBJ(a_) | (d_) | PDO_PROG_OUT_VOLT(b_) | PDO_PROG_OP_CURR(c_))
enum pd_ctrl_msg_type { PD_CTRL_GOOD_CRC = 1, PD_CTRL_GOTO_MIN, PD_CTRL_ACCEPT, PD_CTRL_REJECT, PD_CTRL_PING, PD_CTRL_PS_RDY, PD_CTRL_GET_SOURCE_CAP, PD_CTRL_GET_SINK_CAP, PD_CTRL_DR_SWAP, PD_CTRL_PR_SWAP, PD_CTRL_VCONN_SWAP, PD_CTRL_WAIT, PD_CTRL_SOFT_RESET, PD_CTRL_NOT_SUPP = 0x10, PD_CTRL_GET_SOURCE_CAP_EXT, PD_CTRL_GET_STATUS, PD_CTRL_FR_SWAP, PD_CTRL_GET_PPS_STATUS, PD_CTRL_GET_COUNTRY_CODES };
enum pd_data_msg_type { PD_DATA_SOURCE_CAP = 1, PD_DATA_REQUEST, PD_DATA_BIST, PD_DATA_SINK_CAP, PD_DATA_BATT_STATUS, PD_DATA_ALERT, PD_DATA_GET_COUNTRY_INFO, PD_DATA_VENDOR_DEF = 15 };
enum pd_ext_msg_type { PD_EXT_SOURCE_CAP_EXT = 1, PD_EXT_STATUS, PD_EXT_GET_BATT_CAP, PD_EXT_GET_BATT_STATUS, PD_EXT_BATT_CAP, PD_EXT_GET_MANUFACTURER_INFO, PD_EXT_MANUFACTURER_INFO, PD_EXT_SECURITY_REQUEST, PD_EXT_SECURITY_RESPONSE, PD_EXT_FW_UPDATE_REQUEST, PD_EXT_FW_UPDATE_RESPONSE, PD_EXT_PPS_STATUS, PD_EXT_COUNTRY_INFO, PD_EXT_COUNTRY_CODES };
struct pd_chunked_ext_message_data {
	__le16 header;
	u8 data[PD_EXT_MAX_CHUNK_DATA];
};
struct pd_message {
	__le16 header;
	union {
		__le32 payload[PD_MAX_PAYLOAD];
		struct pd_chunked_ext_message_data ext_msg;
	};
};
enum pd_pdo_type { PDO_TYPE_FIXED, PDO_TYPE_BATT, PDO_TYPE_VAR, PDO_TYPE_APDO };
enum pd_apdo_type { APDO_TYPE_PPS };
struct usb_power_delivery_desc {
	u16 revision;
	u16 version;
};
struct usb_power_delivery_capabilities_desc {
	u32 pdo[PDO_MAX_OBJECTS];
	enum typec_role role;
};
unsigned int pd_header_cnt(u16 header);
unsigned int pd_header_cnt_le(__le16 header);
unsigned int pd_header_type_le(__le16 header);
unsigned int pd_header_msgid_le(__le16 header);
unsigned int pd_header_rev_le(__le16 header);
unsigned int pd_ext_header_data_size_le(__le16 ext_header);
enum pd_pdo_type pdo_type(u32 pdo);
unsigned int pdo_fixed_voltage(u32 pdo);
unsigned int pdo_min_voltage(u32 pdo);
unsigned int pdo_max_voltage(u32 pdo);
unsigned int pdo_max_current(u32 pdo);
unsigned int pdo_max_power(u32 pdo);
enum pd_apdo_type pdo_apdo_type(u32 pdo);
unsigned int pdo_pps_apdo_min_voltage(u32 pdo);
unsigned int pdo_pps_apdo_max_voltage(u32 pdo);
unsigned int pdo_pps_apdo_max_current(u32 pdo);
unsigned int rdo_index(u32 rdo);
unsigned int rdo_op_current(u32 rdo);
unsigned int rdo_max_current(u32 rdo);
unsigned int rdo_op_power(u32 rdo);
unsigned int rdo_max_power(u32 rdo);
struct usb_power_delivery_capabilities *usb_power_delivery_register_capabilities(struct usb_power_delivery *pd, struct usb_power_delivery_capabilities_desc *desc);
void usb_power_delivery_unregister_capabilities(struct usb_power_delivery_capabilities *cap);
struct usb_power_delivery *usb_power_delivery_register(struct device *parent, struct usb_power_delivery_desc *desc);
void usb_power_delivery_unregister(struct usb_power_delivery *pd);
int usb_power_delivery_link_device(struct usb_power_delivery *pd, struct device *dev);
void usb_power_delivery_unlink_device(struct usb_power_delivery *pd, struct device *dev);
#endif
