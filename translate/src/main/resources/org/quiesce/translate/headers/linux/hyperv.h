#ifndef QZ_LINUX_HYPERV_H
#define QZ_LINUX_HYPERV_H
struct dentry;
struct hv_device;
struct hv_driver;
struct hv_ring_buffer;
struct hv_vmbus_device_id;
struct hyperv_pci_block_ops;
struct icmsg_hdr;
struct pci_dev;
struct resource;
struct vmbus_channel;
struct vmbus_gpadl;
#define MAX_USER_DEFINED_BYTES 120
#define MAX_PIPE_USER_DEFINED_BYTES 116
#define VMBUS_DATA_PACKET_FLAG_COMPLETION_REQUESTED 1
#define VMBUS_RQST_ERROR (U64_MAX- 1)
#define VMBUS_RQST_ADDR_ANY U64_MAX
#define HV_CONFIG_BLOCK_SIZE_MAX 0x80
#define VMBUS_HEADER_ADJ(a_) ((a_)>= 8 *sizeof(struct hv_ring_buffer) ? 0 : sizeof(struct hv_ring_buffer))
#define VMBUS_RING_SIZE(a_) PAGE_ALIGN(VMBUS_HEADER_ADJ(a_) + (a_))
#define vmbus_driver_register(a_) __vmbus_driver_register(a_, THIS_MODULE, KBUILD_MODNAME)
struct hv_page_buffer {
	u32 len;
	u32 offset;
	u64 pfn;
};
struct hv_ring_buffer {
	u32 write_index;
	u32 read_index;
	u32 interrupt_mask;
	u32 reserved1[12];
	u8 reserved2[PAGE_SIZE- 68];
	u8 buffer[];
};
struct hv_ring_buffer_info {
	struct hv_ring_buffer *ring_buffer;
	u32 ring_size;
	spinlock_t ring_lock;
};
struct vmbus_channel_offer {
	guid_t if_type;
	u64 reserved1;
	u64 reserved2;
	union {
		struct {
			unsigned char user_def[MAX_USER_DEFINED_BYTES];
		} std;
		struct {
			u32 pipe_mode;
			unsigned char user_def[MAX_PIPE_USER_DEFINED_BYTES];
		} pipe;
	} u;
	u16 sub_channel_index;
	u16 reserved3;
};
struct vmpacket_descriptor {
	u16 type;
	u16 offset8;
	u16 len8;
	u16 flags;
	u64 trans_id;
};
enum vmbus_packet_type { VM_PKT_DATA_INBAND = 6, VM_PKT_COMP = 11 };
enum vmbus_channel_message_type { __qz_vmbus_channel_message_type };
struct vmbus_channel_message_header {
	enum vmbus_channel_message_type msgtype;
	u32 padding;
};
struct vmbus_channel_version_supported {
	struct vmbus_channel_message_header header;
	u8 version_supported;
};
struct vmbus_channel_offer_channel {
	struct vmbus_channel_message_header header;
	struct vmbus_channel_offer offer;
	u8 reserved : 7;
	u16 reserved1 : 15;
};
enum vmbus_channel_state { __qz_vmbus_channel_state };
struct vmbus_channel_msginfo {
	union {
		struct vmbus_channel_version_supported version_supported;
	} response;
	unsigned char msg[];
};
enum hv_callback_mode { __qz_hv_callback_mode };
struct vmbus_channel {
	struct hv_device *device_obj;
	enum vmbus_channel_state state;
	struct vmbus_channel_offer_channel offermsg;
	bool rescind;
	struct hv_ring_buffer_info outbound;
	struct hv_ring_buffer_info inbound;
	u64 interrupts;
	struct tasklet_struct callback_event;
	void (*onchannel_callback)(void *context);
	spinlock_t sched_lock;
	u32 target_cpu;
	struct list_head sc_list;
	struct vmbus_channel *primary_channel;
	struct rcu_head rcu;
	struct kobject kobj;
	bool low_latency;
	bool probe_done;
	u16 device_id;
	u64 (*next_request_id_callback)(struct vmbus_channel *channel, u64 rqst_addr);
	u64 (*request_addr_callback)(struct vmbus_channel *channel, u64 rqst_id);
	u32 rqstor_size;
	u32 max_pkt_size;
};
struct hv_driver {
	const char *name;
	guid_t dev_type;
	const struct hv_vmbus_device_id *id_table;
	struct device_driver driver;
	struct {
		spinlock_t lock;
		struct list_head list;
	} dynids;
	int (*probe)(struct hv_device *, const struct hv_vmbus_device_id *);
	int (*remove)(struct hv_device *);
	void (*shutdown)(struct hv_device *);
	int (*suspend)(struct hv_device *);
	int (*resume)(struct hv_device *);
};
struct hv_device {
	guid_t dev_type;
	guid_t dev_instance;
	u16 vendor_id;
	u16 device_id;
	struct device device;
	const char *driver_override;
	struct vmbus_channel *channel;
	struct device_dma_parameters dma_parms;
	u64 dma_mask;
	struct dentry *debug_dir;
};
struct hv_util_service {
	void *channel;
};
struct vmbuspipe_hdr {
	u32 flags;
};
struct ic_version {
	u16 major;
	u16 minor;
};
struct icmsg_hdr {
	u32 status;
	u8 reserved[2];
};
struct hyperv_pci_block_ops {
	int (*read_block)(struct pci_dev *dev, void *buf, unsigned int buf_len, unsigned int block_id, unsigned int *bytes_returned);
	int (*write_block)(struct pci_dev *dev, void *buf, unsigned int len, unsigned int block_id);
	int (*reg_blk_invalidate)(struct pci_dev *dev, void *context, void (*block_invalidate)(void *context, u64 block_mask));
};
static inline void *hv_get_drvdata(const struct hv_device *obj) { return dev_get_drvdata(&obj->device); }
static inline void hv_set_drvdata(struct hv_device *obj, void *data) { dev_set_drvdata(&obj->device, data); }
void unlock_requestor(struct vmbus_channel *channel, unsigned long flags);
u64 vmbus_next_request_id(struct vmbus_channel *channel, u64 rqst_addr);
u64 __vmbus_request_addr_match(struct vmbus_channel *channel, u64 trans_id, u64 rqst_addr);
u64 vmbus_request_addr_match(struct vmbus_channel *channel, u64 trans_id, u64 rqst_addr);
u64 vmbus_request_addr(struct vmbus_channel *channel, u64 trans_id);
void set_channel_read_mode(struct vmbus_channel *c, enum hv_callback_mode mode);
void vmbus_set_sc_create_callback(struct vmbus_channel *primary_channel, void (*sc_cr_cb)(struct vmbus_channel *new_sc));
int vmbus_open(struct vmbus_channel *channel, u32 send_ringbuffersize, u32 recv_ringbuffersize, void *userdata, u32 userdatalen, void (*onchannel_callback)(void *context), void *context);
void vmbus_close(struct vmbus_channel *channel);
int vmbus_sendpacket_getid(struct vmbus_channel *channel, void *buffer, u32 bufferLen, u64 requestid, u64 *trans_id, enum vmbus_packet_type type, u32 flags);
int vmbus_sendpacket(struct vmbus_channel *channel, void *buffer, u32 bufferLen, u64 requestid, enum vmbus_packet_type type, u32 flags);
int vmbus_teardown_gpadl(struct vmbus_channel *channel, struct vmbus_gpadl *gpadl);
int vmbus_recvpacket(struct vmbus_channel *channel, void *buffer, u32 bufferlen, u32 *buffer_actual_len, u64 *requestid);
int vmbus_recvpacket_raw(struct vmbus_channel *channel, void *buffer, u32 bufferlen, u32 *buffer_actual_len, u64 *requestid);
int __vmbus_driver_register(struct hv_driver *hv_driver, struct module *owner, const char *mod_name);
void vmbus_driver_unregister(struct hv_driver *hv_driver);
int vmbus_allocate_mmio(struct resource **new, struct hv_device *device_obj, resource_size_t min, resource_size_t max, resource_size_t size, resource_size_t align, bool fb_overlap_ok);
void vmbus_free_mmio(resource_size_t start, resource_size_t size);
bool vmbus_prep_negotiate_resp(struct icmsg_hdr *icmsghdrp, u8 *buf, u32 buflen, const int *fw_version, int fw_vercnt, const int *srv_version, int srv_vercnt, int *nego_fw_version, int *nego_srv_version);
extern __u32 vmbus_proto_version;
int hyperv_read_cfg_blk(struct pci_dev *dev, void *buf, unsigned int buf_len, unsigned int block_id, unsigned int *bytes_returned);
int hyperv_write_cfg_blk(struct pci_dev *dev, void *buf, unsigned int len, unsigned int block_id);
int hyperv_reg_block_invalidate(struct pci_dev *dev, void *context, void (*block_invalidate)(void *context, u64 block_mask));
extern struct hyperv_pci_block_ops hvpci_block_ops;
#endif
