#ifndef QZ_LINUX_VMW_VMCI_DEFS_H
#define QZ_LINUX_VMW_VMCI_DEFS_H
struct vmci_datagram;
struct vmci_event_data;
struct vmci_handle;
struct vmci_queue_header;
#define VMCI_CONTROL_ADDR 4
#define VMCI_ICR_ADDR 8
#define VMCI_IMR_ADDR 12
#define VMCI_DATA_OUT_ADDR 0x10
#define VMCI_DATA_IN_ADDR 20
#define VMCI_CAPS_ADDR 24
#define VMCI_RESULT_LOW_ADDR 28
#define VMCI_DATA_OUT_LOW_ADDR 36
#define VMCI_DATA_OUT_HIGH_ADDR 40
#define VMCI_DATA_IN_LOW_ADDR 44
#define VMCI_DATA_IN_HIGH_ADDR 48
#define VMCI_GUEST_PAGE_SHIFT 52
#define VMCI_CONTROL_RESET 1UL
#define VMCI_CONTROL_INT_ENABLE 2UL
#define VMCI_CAPS_DATAGRAM 4UL
#define VMCI_CAPS_NOTIFICATIONS 8UL
#define VMCI_CAPS_PPN64 0x10UL
#define VMCI_CAPS_DMA_DATAGRAM 0x20UL
#define VMCI_ICR_DATAGRAM 1UL
#define VMCI_ICR_NOTIFICATION 2UL
#define VMCI_ICR_DMA_DATAGRAM 4UL
#define VMCI_IMR_DATAGRAM 1UL
#define VMCI_IMR_NOTIFICATION 2UL
#define VMCI_IMR_DMA_DATAGRAM 4UL
#define VMCI_MAX_INTRS_NOTIFICATION 2
#define VMCI_MAX_INTRS 3
#define VMCI_MAX_GUEST_QP_MEMORY ((size_t)(128 *1024 *1024))
#define VMCI_MAX_GUEST_QP_COUNT (VMCI_MAX_GUEST_QP_MEMORY/PAGE_SIZE/2)
#define VMCI_MAX_GUEST_DOORBELL_COUNT 0x1000
#define VMCI_WITH_MMIO_ACCESS_BAR_SIZE ((size_t)(256 *1024))
#define VMCI_MMIO_ACCESS_OFFSET ((size_t)(128 *1024))
#define VMCI_MMIO_ACCESS_SIZE ((size_t)(64 *1024))
#define VMCI_INVALID_ID (-1)
#define VMCI_RESERVED_CID_LIMIT ((u32) 16)
#define VMCI_HYPERVISOR_CONTEXT_ID 0
#define VMCI_HOST_CONTEXT_ID 2
#define VMCI_CONTEXT_RESOURCE_ID 0
#define VMCI_EVENT_HANDLER 0
#define VMCI_RESERVED_RESOURCE_ID_MAX 0x3ff
#define VMCI_VERSION_SHIFT_WIDTH 0x10
#define VMCI_VERSION VMCI_VERSION_NOVMVM
#define VMCI_VERSION_NOVMVM VMCI_MAKE_VERSION(11, 0)
#define VMCI_VERSION_NOTIFY VMCI_MAKE_VERSION(10, 0)
#define VMCI_VERSION_HOSTQP VMCI_MAKE_VERSION(9, 0)
#define IOCTL_VMCI_VERSION _IO(7, 0x9f)
#define IOCTL_VMCI_INIT_CONTEXT _IO(7, 0xa0)
#define IOCTL_VMCI_QUEUEPAIR_SETVA _IO(7, 0xa4)
#define IOCTL_VMCI_NOTIFY_RESOURCE _IO(7, 0xa5)
#define IOCTL_VMCI_NOTIFICATIONS_RECEIVE _IO(7, 0xa6)
#define IOCTL_VMCI_VERSION2 _IO(7, 0xa7)
#define IOCTL_VMCI_QUEUEPAIR_ALLOC _IO(7, 0xa8)
#define IOCTL_VMCI_QUEUEPAIR_SETPAGEFILE _IO(7, 0xa9)
#define IOCTL_VMCI_QUEUEPAIR_DETACH _IO(7, 0xaa)
#define IOCTL_VMCI_DATAGRAM_SEND _IO(7, 0xab)
#define IOCTL_VMCI_DATAGRAM_RECEIVE _IO(7, 0xac)
#define IOCTL_VMCI_CTX_ADD_NOTIFICATION _IO(7, 0xaf)
#define IOCTL_VMCI_CTX_REMOVE_NOTIFICATION _IO(7, 0xb0)
#define IOCTL_VMCI_CTX_GET_CPT_STATE _IO(7, 0xb1)
#define IOCTL_VMCI_CTX_SET_CPT_STATE _IO(7, 0xb2)
#define IOCTL_VMCI_GET_CONTEXT_ID _IO(7, 0xb3)
#define IOCTL_VMCI_SET_NOTIFY _IO(7, 0xcb)
#define VMCI_FLAG_WELLKNOWN_DG_HND 1UL
#define VMCI_FLAG_ANYCID_DG_HND 2UL
#define VMCI_FLAG_DG_DELAYED_CB 4UL
#define VMCI_MAX_DG_SIZE 0x11000
#define VMCI_DG_HEADERSIZE sizeof(struct vmci_datagram)
#define VMCI_MAX_DATAGRAM_QUEUE_SIZE 0x22000
#define VMCI_FLAG_DELAYED_CB 1UL
#define VMCI_CONTEXT_IS_VM(a_) (VMCI_INVALID_ID!=(a_) &&(a_)> VMCI_HOST_CONTEXT_ID)
#define VMCI_EVENT_VALID_VMX(a_) ((a_) == VMCI_EVENT_MEM_ACCESS_ON ||(a_) == VMCI_EVENT_MEM_ACCESS_OFF)
#define VMCI_EVENT_VALID(a_) ((a_)< VMCI_EVENT_MAX &&!VMCI_EVENT_VALID_VMX(a_))
#define VMCI_MAKE_VERSION(a_, b_) ((a_) << VMCI_VERSION_SHIFT_WIDTH | (u16)(b_))
#define VMCI_DG_PAYLOAD(a_) (void *)((char *)(a_) + sizeof(struct vmci_datagram))
#define VMCI_DG_SIZE(a_) (VMCI_DG_HEADERSIZE + (size_t)(a_)-> payload_size)
#define VMCI_DG_SIZE_ALIGNED(a_) ((VMCI_DG_SIZE(a_) + 7)&(~((size_t) 0x7)))
struct vmci_data_in_out_header {
	uint32_t busy;
	uint32_t opcode;
	uint32_t size;
	uint32_t rsvd;
	uint64_t result;
};
struct vmci_sg_elem {
	uint64_t addr;
	uint64_t size;
};
enum { VMCI_RESOURCES_QUERY, VMCI_GET_CONTEXT_ID, VMCI_SET_NOTIFY_BITMAP, VMCI_DOORBELL_LINK, VMCI_DOORBELL_UNLINK, VMCI_DOORBELL_NOTIFY, VMCI_QUEUEPAIR_ALLOC = 10, VMCI_QUEUEPAIR_DETACH };
struct vmci_handle {
	u32 context;
	u32 resource;
};
enum { VMCI_SUCCESS_QUEUEPAIR_CREATE = 4, VMCI_SUCCESS_LAST_DETACH = 3, VMCI_SUCCESS_ENTRY_DEAD = 1, VMCI_SUCCESS = 0, VMCI_ERROR_INVALID_RESOURCE = (-1), VMCI_ERROR_INVALID_ARGS = (-2), VMCI_ERROR_NO_MEM = (-3), VMCI_ERROR_MORE_DATA = (-5), VMCI_ERROR_NO_MORE_DATAGRAMS = (-6), VMCI_ERROR_NO_ACCESS = (-7), VMCI_ERROR_NO_HANDLE = (-8), VMCI_ERROR_DUPLICATE_ENTRY = (-9), VMCI_ERROR_DST_UNREACHABLE = (-10), VMCI_ERROR_GENERIC = (-13), VMCI_ERROR_NO_RESOURCES = (-19), VMCI_ERROR_UNAVAILABLE = (-20), VMCI_ERROR_NOT_FOUND = (-21), VMCI_ERROR_ALREADY_EXISTS = (-22), VMCI_ERROR_INVALID_SIZE = (-24), VMCI_ERROR_EVENT_UNKNOWN = (-29), VMCI_ERROR_OBSOLETE = (-30), VMCI_ERROR_QUEUEPAIR_MISMATCH = (-31), VMCI_ERROR_QUEUEPAIR_NOTOWNER = (-33), VMCI_ERROR_QUEUEPAIR_NOTATTACHED = (-34), VMCI_ERROR_QUEUEPAIR_NOSPACE = (-35), VMCI_ERROR_QUEUEPAIR_NODATA = (-36), VMCI_ERROR_DEVICE_NOT_FOUND = (-39), VMCI_ERROR_QUEUEPAIR_NOT_READY = (-40), VMCI_ERROR_WOULD_BLOCK = (-41) };
enum { VMCI_EVENT_CTX_ID_UPDATE, VMCI_EVENT_CTX_REMOVED, VMCI_EVENT_QP_PEER_ATTACH = 3, VMCI_EVENT_QP_PEER_DETACH, VMCI_EVENT_MAX = 7 };
enum { VMCI_NO_PRIVILEGE_FLAGS, VMCI_PRIVILEGE_FLAG_RESTRICTED, VMCI_PRIVILEGE_FLAG_TRUSTED, VMCI_PRIVILEGE_ALL_FLAGS, VMCI_DEFAULT_PROC_PRIVILEGE_FLAGS = 0, VMCI_LEAST_PRIVILEGE_FLAGS, VMCI_MAX_PRIVILEGE_FLAGS };
struct vmci_queue_header {
	struct vmci_handle handle;
};
struct vmci_datagram {
	struct vmci_handle dst;
	struct vmci_handle src;
	u64 payload_size;
};
enum { VMCI_QPFLAG_ATTACH_ONLY = 1, VMCI_QPFLAG_LOCAL, VMCI_QPFLAG_NONBLOCK = 4, VMCI_QPFLAG_PINNED = 8, VMCI_QP_ALL_FLAGS = 15, VMCI_QP_ASYMM = 12, VMCI_QP_ASYMM_PEER };
struct vmci_resource_query_hdr {
	struct vmci_datagram hdr;
	u32 num_resources;
};
struct vmci_resource_query_msg {
	u32 num_resources;
	u32 resources[1];
};
struct vmci_notify_bm_set_msg {
	struct vmci_datagram hdr;
	union {
		u32 bitmap_ppn32;
		u64 bitmap_ppn64;
	};
};
struct vmci_doorbell_link_msg {
	struct vmci_datagram hdr;
	struct vmci_handle handle;
	u64 notify_idx;
};
struct vmci_doorbell_unlink_msg {
	struct vmci_datagram hdr;
	struct vmci_handle handle;
};
struct vmci_doorbell_notify_msg {
	struct vmci_datagram hdr;
	struct vmci_handle handle;
};
struct vmci_event_data {
	u32 event;
	u32 _pad;
};
struct vmci_event_payld_ctx {
	u32 context_id;
	u32 _pad;
};
struct vmci_event_payld_qp {
	struct vmci_handle handle;
	u32 peer_id;
	u32 _pad;
};
struct vmci_event_data_max {
	struct vmci_event_data event_data;
};
struct vmci_event_msg {
	struct vmci_datagram hdr;
	struct vmci_event_data event_data;
};
struct vmci_event_ctx {
	struct vmci_event_msg msg;
	struct vmci_event_payld_ctx payload;
};
struct vmci_event_qp {
	struct vmci_event_msg msg;
	struct vmci_event_payld_qp payload;
};
struct vmci_qp_alloc_msg {
	struct vmci_datagram hdr;
	struct vmci_handle handle;
	u32 peer;
	u32 flags;
	u64 produce_size;
	u64 consume_size;
	u64 num_ppns;
};
struct vmci_qp_detach_msg {
	struct vmci_datagram hdr;
	struct vmci_handle handle;
};
typedef void (*vmci_callback)(void *client_data);
typedef int (*vmci_datagram_recv_cb)(void *client_data, struct vmci_datagram *msg);
typedef void (*vmci_event_cb)(u32 sub_id, const struct vmci_event_data *ed, void *client_data);
bool vmci_handle_is_equal(struct vmci_handle h1, struct vmci_handle h2);
extern const struct vmci_handle VMCI_INVALID_HANDLE;
bool vmci_handle_is_invalid(struct vmci_handle h);
extern const struct vmci_handle VMCI_ANON_SRC_HANDLE;
const void *vmci_event_data_const_payload(const struct vmci_event_data *ev_data);
u64 vmci_q_header_producer_tail(const struct vmci_queue_header *q_header);
u64 vmci_q_header_consumer_head(const struct vmci_queue_header *q_header);
void vmci_q_header_add_producer_tail(struct vmci_queue_header *q_header, size_t add, u64 queue_size);
void vmci_q_header_add_consumer_head(struct vmci_queue_header *q_header, size_t add, u64 queue_size);
void vmci_q_header_get_pointers(const struct vmci_queue_header *produce_q_header, const struct vmci_queue_header *consume_q_header, u64 *producer_tail, u64 *consumer_head);
void vmci_q_header_init(struct vmci_queue_header *q_header, const struct vmci_handle handle);
s64 vmci_q_header_free_space(const struct vmci_queue_header *produce_q_header, const struct vmci_queue_header *consume_q_header, const u64 produce_q_size);
s64 vmci_q_header_buf_ready(const struct vmci_queue_header *consume_q_header, const struct vmci_queue_header *produce_q_header, const u64 consume_q_size);
#endif
