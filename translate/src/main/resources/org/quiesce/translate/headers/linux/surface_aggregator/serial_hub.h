#ifndef QZ_LINUX_SURFACE_AGGREGATOR_SERIAL_HUB_H
#define QZ_LINUX_SURFACE_AGGREGATOR_SERIAL_HUB_H
struct ssam_span;
struct ssh_command;
struct ssh_packet;
struct ssh_packet_ops;
struct ssh_ptl;
struct ssh_request;
struct ssh_request_ops;
#define SSH_FRAME_MAX_PAYLOAD_SIZE U16_MAX
#define SSH_COMMAND_MAX_PAYLOAD_SIZE (SSH_FRAME_MAX_PAYLOAD_SIZE- sizeof(struct ssh_command))
#define SSH_MSG_LEN_CTRL SSH_MSG_LEN_BASE
#define SSH_MSG_SYN ((u16) 0x55aa)
#define SSH_NUM_EVENTS 38
#define SSH_NUM_TARGETS 2
#define SSH_MESSAGE_LENGTH(a_) (SSH_MSG_LEN_BASE + (a_))
#define SSH_COMMAND_MESSAGE_LENGTH(a_) SSH_MESSAGE_LENGTH(sizeof(struct ssh_command) + (a_))
#define SSH_MSGOFFSET_FRAME(a_) (sizeof(u16) + offsetof(struct ssh_frame, a_))
#define SSH_MSGOFFSET_COMMAND(a_) (2ull *sizeof(u16) + sizeof(struct ssh_frame) + offsetof(struct ssh_command, a_))
#define SSH_PACKET_PRIORITY(a_, b_) __SSH_PACKET_PRIORITY(SSH_PACKET_PRIORITY_##a_, (b_))
enum ssh_frame_type { SSH_FRAME_TYPE_DATA_SEQ = 0x80, SSH_FRAME_TYPE_DATA_NSQ = 0, SSH_FRAME_TYPE_ACK = 0x40, SSH_FRAME_TYPE_NAK = 4 };
struct ssh_frame {
	u8 type;
	__le16 len;
	u8 seq;
};
enum ssh_payload_type { SSH_PLD_TYPE_CMD = 0x80 };
struct ssh_command {
	u8 type;
	u8 tc;
	u8 tid_out;
	u8 tid_in;
	u8 iid;
	__le16 rqid;
	u8 cid;
};
struct ssam_span {
	u8 *ptr;
	size_t len;
};
enum ssam_ssh_tc { SSAM_SSH_TC_SAM = 1, SSAM_SSH_TC_BAT, SSAM_SSH_TC_TMP, SSAM_SSH_TC_PMC, SSAM_SSH_TC_FAN, SSAM_SSH_TC_PoM, SSAM_SSH_TC_DBG, SSAM_SSH_TC_KBD, SSAM_SSH_TC_FWU, SSAM_SSH_TC_UNI, SSAM_SSH_TC_LPC, SSAM_SSH_TC_TCL, SSAM_SSH_TC_SFL, SSAM_SSH_TC_KIP, SSAM_SSH_TC_EXT, SSAM_SSH_TC_BLD, SSAM_SSH_TC_BAS, SSAM_SSH_TC_SEN, SSAM_SSH_TC_SRQ, SSAM_SSH_TC_MCU, SSAM_SSH_TC_HID, SSAM_SSH_TC_TCH, SSAM_SSH_TC_BKL, SSAM_SSH_TC_TAM, SSAM_SSH_TC_ACC0, SSAM_SSH_TC_UFI, SSAM_SSH_TC_USC, SSAM_SSH_TC_PEN, SSAM_SSH_TC_VID, SSAM_SSH_TC_AUD, SSAM_SSH_TC_SMC, SSAM_SSH_TC_KPD, SSAM_SSH_TC_REG, SSAM_SSH_TC_SPT, SSAM_SSH_TC_SYS, SSAM_SSH_TC_ACC1, SSAM_SSH_TC_SHB, SSAM_SSH_TC_POS };
enum ssh_packet_flags { SSH_PACKET_SF_LOCKED_BIT, SSH_PACKET_SF_QUEUED_BIT, SSH_PACKET_SF_PENDING_BIT, SSH_PACKET_SF_TRANSMITTING_BIT, SSH_PACKET_SF_TRANSMITTED_BIT, SSH_PACKET_SF_ACKED_BIT, SSH_PACKET_SF_CANCELED_BIT, SSH_PACKET_SF_COMPLETED_BIT, SSH_PACKET_TY_FLUSH_BIT, SSH_PACKET_TY_SEQUENCED_BIT, SSH_PACKET_TY_BLOCKING_BIT, SSH_PACKET_FLAGS_SF_MASK = 255, SSH_PACKET_FLAGS_TY_MASK = 0x700 };
struct ssh_packet_ops {
	void (*release)(struct ssh_packet *p);
	void (*complete)(struct ssh_packet *p, int status);
};
struct ssh_packet {
	struct ssh_ptl *ptl;
	struct kref refcnt;
	u8 priority;
	struct {
		size_t len;
		u8 *ptr;
	} data;
	unsigned long state;
	ktime_t timestamp;
	struct list_head queue_node;
	struct list_head pending_node;
	const struct ssh_packet_ops *ops;
};
enum ssh_request_flags { SSH_REQUEST_SF_LOCKED_BIT, SSH_REQUEST_SF_QUEUED_BIT, SSH_REQUEST_SF_PENDING_BIT, SSH_REQUEST_SF_TRANSMITTING_BIT, SSH_REQUEST_SF_TRANSMITTED_BIT, SSH_REQUEST_SF_RSPRCVD_BIT, SSH_REQUEST_SF_CANCELED_BIT, SSH_REQUEST_SF_COMPLETED_BIT, SSH_REQUEST_TY_FLUSH_BIT, SSH_REQUEST_TY_HAS_RESPONSE_BIT, SSH_REQUEST_FLAGS_SF_MASK = 255, SSH_REQUEST_FLAGS_TY_MASK = 0x300 };
struct ssh_request_ops {
	void (*release)(struct ssh_request *rqst);
	void (*complete)(struct ssh_request *rqst, const struct ssh_command *cmd, const struct ssam_span *data, int status);
};
struct ssh_request {
	struct ssh_packet packet;
	struct list_head node;
	unsigned long state;
	ktime_t timestamp;
	const struct ssh_request_ops *ops;
};
u16 ssh_crc(const u8 *buf, size_t len);
u16 ssh_rqid_next_valid(u16 rqid);
u16 ssh_rqid_to_event(u16 rqid);
bool ssh_rqid_is_event(u16 rqid);
u16 ssh_tc_to_rqid(u8 tc);
u8 ssh_tid_to_index(u8 tid);
bool ssh_tid_is_valid(u8 tid);
u8 ssh_packet_priority_get_try(u8 priority);
u8 ssh_packet_priority_get_base(u8 priority);
struct ssh_packet *ssh_packet_get(struct ssh_packet *p);
void ssh_packet_put(struct ssh_packet *p);
void ssh_packet_set_data(struct ssh_packet *p, u8 *ptr, size_t len);
struct ssh_request *to_ssh_request(struct ssh_packet *p);
struct ssh_request *ssh_request_get(struct ssh_request *r);
void ssh_request_put(struct ssh_request *r);
#endif
