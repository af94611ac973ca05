#ifndef QZ_MISC_CXL_H
#define QZ_MISC_CXL_H
struct cxl_afu;
struct cxl_afu_driver_ops;
struct cxl_context;
struct cxl_event_afu_driver_reserved;
struct cxl_ioctl_start_work;
struct file;
struct file_operations;
struct inode;
struct pci_dev;
struct poll_table_struct;
struct vm_area_struct;
#define CXL_START_WORK_AMR 1ULL
#define CXL_START_WORK_NUM_IRQS 2ULL
#define CXL_START_WORK_ERR_FF 4ULL
#define CXL_START_WORK_TID 8ULL
#define CXL_START_WORK_ALL 15
#define CXL_MODE_DEDICATED 1
#define CXL_MODE_DIRECTED 2
#define CXL_AFUID_FLAG_SLAVE 1
#define CXL_AI_NEED_HEADER 1ULL
#define CXL_AI_ALL 1
#define CXL_AI_HEADER_SIZE 0x80
#define CXL_AI_BUFFER_SIZE 0x1000
#define CXL_AI_MAX_ENTRIES 0x100
#define CXL_MAGIC 202
#define CXL_IOCTL_START_WORK _IOW(CXL_MAGIC, 0x00, struct cxl_ioctl_start_work)
#define CXL_IOCTL_GET_PROCESS_ELEMENT _IOR(CXL_MAGIC, 0x01, __u32)
#define CXL_IOCTL_GET_AFU_ID _IOR(CXL_MAGIC, 0x02, struct cxl_afu_id)
#define CXL_IOCTL_DOWNLOAD_IMAGE _IOW(CXL_MAGIC, 0x0A, struct cxl_adapter_image)
#define CXL_IOCTL_VALIDATE_IMAGE _IOW(CXL_MAGIC, 0x0B, struct cxl_adapter_image)
#define CXL_READ_MIN_SIZE 0x1000
struct cxl_ioctl_start_work {
	__u64 flags;
	__u64 work_element_descriptor;
	__u64 amr;
	__s16 num_interrupts;
	__u16 tid;
	__s32 reserved1;
	__u64 reserved2;
	__u64 reserved3;
	__u64 reserved4;
	__u64 reserved5;
};
struct cxl_afu_id {
	__u64 flags;
	__u32 card_id;
	__u32 afu_offset;
	__u32 afu_mode;
	__u32 reserved1;
	__u64 reserved2;
	__u64 reserved3;
	__u64 reserved4;
	__u64 reserved5;
	__u64 reserved6;
};
struct cxl_adapter_image {
	__u64 flags;
	__u64 data;
	__u64 len_data;
	__u64 len_image;
	__u64 reserved1;
	__u64 reserved2;
	__u64 reserved3;
	__u64 reserved4;
};
enum cxl_event_type { CXL_EVENT_AFU_INTERRUPT = 1, CXL_EVENT_DATA_STORAGE, CXL_EVENT_AFU_ERROR, CXL_EVENT_AFU_DRIVER };
struct cxl_event_header {
	__u16 type;
	__u16 size;
	__u16 process_element;
	__u16 reserved1;
};
struct cxl_event_afu_interrupt {
	__u16 flags;
	__u16 irq;
	__u32 reserved1;
};
struct cxl_event_data_storage {
	__u16 flags;
	__u16 reserved1;
	__u32 reserved2;
	__u64 addr;
	__u64 dsisr;
	__u64 reserved3;
};
struct cxl_event_afu_error {
	__u16 flags;
	__u16 reserved1;
	__u32 reserved2;
	__u64 error;
};
struct cxl_event_afu_driver_reserved {
	__u32 data_size;
	__u8 data[];
};
struct cxl_event {
	struct cxl_event_header header;
	union {
		struct cxl_event_afu_interrupt irq;
		struct cxl_event_data_storage fault;
		struct cxl_event_afu_error afu_error;
	};
};
struct cxl_afu_driver_ops {
	struct cxl_event_afu_driver_reserved *(*fetch_event)(struct cxl_context *ctx);
	void (*event_delivered)(struct cxl_context *ctx, struct cxl_event_afu_driver_reserved *event, int rc);
};
struct cxl_afu *cxl_pci_to_afu(struct pci_dev *dev);
unsigned int cxl_pci_to_cfg_record(struct pci_dev *dev);
struct cxl_context *cxl_get_context(struct pci_dev *dev);
struct cxl_context *cxl_dev_context_init(struct pci_dev *dev);
int cxl_release_context(struct cxl_context *ctx);
int cxl_set_priv(struct cxl_context *ctx, void *priv);
void *cxl_get_priv(struct cxl_context *ctx);
int cxl_allocate_afu_irqs(struct cxl_context *cxl, int num);
void cxl_free_afu_irqs(struct cxl_context *cxl);
int cxl_map_afu_irq(struct cxl_context *cxl, int num, irq_handler_t handler, void *cookie, char *name);
void cxl_unmap_afu_irq(struct cxl_context *cxl, int num, void *cookie);
int cxl_start_context(struct cxl_context *ctx, u64 wed, struct task_struct *task);
int cxl_stop_context(struct cxl_context *ctx);
int cxl_afu_reset(struct cxl_context *ctx);
void cxl_set_master(struct cxl_context *ctx);
void *cxl_psa_map(struct cxl_context *ctx);
void cxl_psa_unmap(void *addr);
int cxl_process_element(struct cxl_context *ctx);
struct file *cxl_get_fd(struct cxl_context *ctx, struct file_operations *fops, int *fd);
struct cxl_context *cxl_fops_get_context(struct file *file);
int cxl_start_work(struct cxl_context *ctx, struct cxl_ioctl_start_work *work);
int cxl_fd_open(struct inode *inode, struct file *file);
int cxl_fd_release(struct inode *inode, struct file *file);
long cxl_fd_ioctl(struct file *file, unsigned int cmd, unsigned long arg);
int cxl_fd_mmap(struct file *file, struct vm_area_struct *vm);
__poll_t cxl_fd_poll(struct file *file, struct poll_table_struct *poll);
ssize_t cxl_fd_read(struct file *file, char *buf, size_t count, loff_t *off);
void cxl_perst_reloads_same_image(struct cxl_afu *afu, bool perst_reloads_same_image);
ssize_t cxl_read_adapter_vpd(struct pci_dev *dev, void *buf, size_t count);
void cxl_set_driver_ops(struct cxl_context *ctx, struct cxl_afu_driver_ops *ops);
void cxl_context_events_pending(struct cxl_context *ctx, unsigned int new_events);
#endif
