#ifndef QZ_LINUX_CEC_H
#define QZ_LINUX_CEC_H
struct cec_msg;
#define CEC_MAX_MSG_SIZE 0x10
#define CEC_TX_STATUS_OK 1
#define CEC_TX_STATUS_ARB_LOST 2
#define CEC_TX_STATUS_NACK 4
#define CEC_TX_STATUS_LOW_DRIVE 8
#define CEC_TX_STATUS_ERROR 0x10
#define CEC_TX_STATUS_MAX_RETRIES 0x20
#define CEC_LOG_ADDR_INVALID 255
#define CEC_PHYS_ADDR_INVALID 0xffff
#define CEC_MAX_LOG_ADDRS 4
#define CEC_CAP_PHYS_ADDR 1
#define CEC_CAP_MONITOR_ALL 0x20
#define CEC_CAP_CONNECTOR_INFO 0x100
struct cec_msg {
	__u64 tx_ts;
	__u64 rx_ts;
	__u32 len;
	__u32 timeout;
	__u32 sequence;
	__u32 flags;
	__u8 msg[CEC_MAX_MSG_SIZE];
	__u8 reply;
	__u8 rx_status;
	__u8 tx_status;
	__u8 tx_arb_lost_cnt;
	__u8 tx_nack_cnt;
	__u8 tx_low_drive_cnt;
	__u8 tx_error_cnt;
};
struct cec_log_addrs {
	__u8 log_addr[CEC_MAX_LOG_ADDRS];
	__u16 log_addr_mask;
	__u8 cec_version;
	__u8 num_log_addrs;
	__u32 vendor_id;
	__u32 flags;
	char osd_name[15];
	__u8 primary_device_type[CEC_MAX_LOG_ADDRS];
	__u8 log_addr_type[CEC_MAX_LOG_ADDRS];
	__u8 all_device_types[CEC_MAX_LOG_ADDRS];
	__u8 features[CEC_MAX_LOG_ADDRS][12];
};
struct cec_drm_connector_info {
	__u32 card_no;
	__u32 connector_id;
};
struct cec_connector_info {
	__u32 type;
	union {
		struct cec_drm_connector_info drm;
		__u32 raw[16];
	};
};
struct cec_event_state_change {
	__u16 phys_addr;
	__u16 log_addr_mask;
	__u16 have_conn_info;
};
struct cec_event_lost_msgs {
	__u32 lost_msgs;
};
struct cec_event {
	__u64 ts;
	__u32 event;
	__u32 flags;
	union {
		struct cec_event_state_change state_change;
		struct cec_event_lost_msgs lost_msgs;
		__u32 raw[16];
	};
};
__u8 cec_msg_initiator(const struct cec_msg *msg);
__u8 cec_msg_destination(const struct cec_msg *msg);
int cec_msg_opcode(const struct cec_msg *msg);
int cec_msg_is_broadcast(const struct cec_msg *msg);
void cec_msg_init(struct cec_msg *msg, __u8 initiator, __u8 destination);
#endif
