#ifndef QZ_LINUX_FSL_MC_H
#define QZ_LINUX_FSL_MC_H
struct dpbp_attr;
struct dpcon_attr;
struct dpcon_notification_cfg;
struct fsl_mc_command;
struct fsl_mc_device;
struct fsl_mc_device_id;
struct fsl_mc_device_irq;
struct fsl_mc_driver;
struct fsl_mc_io;
struct fsl_mc_resource;
struct resource;
#define FSL_MC_VENDOR_FREESCALE 0x1957
#define FSL_MC_IO_ATOMIC_CONTEXT_PORTAL 1
#define to_fsl_mc_device(a_) container_of(a_, struct fsl_mc_device, dev)
#define module_fsl_mc_driver(a_) module_driver(a_, fsl_mc_driver_register, fsl_mc_driver_unregister)
#define fsl_mc_driver_register(a_) __fsl_mc_driver_register(a_, THIS_MODULE)
struct fsl_mc_driver {
	struct device_driver driver;
	const struct fsl_mc_device_id *match_id_table;
	int (*probe)(struct fsl_mc_device *dev);
	int (*remove)(struct fsl_mc_device *dev);
	void (*shutdown)(struct fsl_mc_device *dev);
	int (*suspend)(struct fsl_mc_device *dev, pm_message_t state);
	int (*resume)(struct fsl_mc_device *dev);
	bool driver_managed_dma;
};
enum fsl_mc_pool_type { FSL_MC_POOL_DPBP = 1, FSL_MC_POOL_DPCON };
struct fsl_mc_resource {
	enum fsl_mc_pool_type type;
	s32 id;
	void *data;
	struct list_head node;
};
struct fsl_mc_device_irq {
	unsigned int virq;
	struct fsl_mc_device *mc_dev;
	struct fsl_mc_resource resource;
};
struct fsl_mc_obj_desc {
	char type[16];
	int id;
	u16 vendor;
	u16 ver_major;
	u16 ver_minor;
	u8 irq_count;
	u8 region_count;
	u32 state;
	char label[16];
	u16 flags;
};
struct fsl_mc_device {
	struct device dev;
	u64 dma_mask;
	u16 flags;
	u32 icid;
	u16 mc_handle;
	struct fsl_mc_io *mc_io;
	struct fsl_mc_obj_desc obj_desc;
	struct resource *regions;
	struct fsl_mc_device_irq **irqs;
	struct fsl_mc_resource *resource;
	const char *driver_override;
};
struct fsl_mc_io {
	struct device *dev;
	u16 flags;
	union {
		struct mutex mutex;
		raw_spinlock_t spinlock;
	};
};
struct dpbp_attr {
	int id;
	u16 bpid;
};
struct dpcon_attr {
	int id;
	u16 qbman_ch_id;
};
struct dpcon_notification_cfg {
	int dpio_id;
	u8 priority;
	u64 user_ctx;
};
__le64 mc_encode_cmd_header(u16 cmd_id, u32 cmd_flags, u16 token);
u16 mc_cmd_hdr_read_token(struct fsl_mc_command *cmd);
int mc_send_command(struct fsl_mc_io *mc_io, struct fsl_mc_command *cmd);
int __fsl_mc_driver_register(struct fsl_mc_driver *fsl_mc_driver, struct module *owner);
void fsl_mc_driver_unregister(struct fsl_mc_driver *driver);
int fsl_mc_portal_allocate(struct fsl_mc_device *mc_dev, u16 mc_io_flags, struct fsl_mc_io **new_mc_io);
void fsl_mc_portal_free(struct fsl_mc_io *mc_io);
int fsl_mc_object_allocate(struct fsl_mc_device *mc_dev, enum fsl_mc_pool_type pool_type, struct fsl_mc_device **new_mc_adev);
void fsl_mc_object_free(struct fsl_mc_device *mc_adev);
int fsl_mc_allocate_irqs(struct fsl_mc_device *mc_dev);
void fsl_mc_free_irqs(struct fsl_mc_device *mc_dev);
struct fsl_mc_device *fsl_mc_get_endpoint(struct fsl_mc_device *mc_dev, u16 if_id);
extern struct device_type fsl_mc_bus_dpmac_type;
bool is_fsl_mc_bus_dprc(const struct fsl_mc_device *mc_dev);
int dpbp_open(struct fsl_mc_io *mc_io, u32 cmd_flags, int dpbp_id, u16 *token);
int dpbp_close(struct fsl_mc_io *mc_io, u32 cmd_flags, u16 token);
int dpbp_enable(struct fsl_mc_io *mc_io, u32 cmd_flags, u16 token);
int dpbp_disable(struct fsl_mc_io *mc_io, u32 cmd_flags, u16 token);
int dpbp_reset(struct fsl_mc_io *mc_io, u32 cmd_flags, u16 token);
int dpbp_get_attributes(struct fsl_mc_io *mc_io, u32 cmd_flags, u16 token, struct dpbp_attr *attr);
int dpcon_open(struct fsl_mc_io *mc_io, u32 cmd_flags, int dpcon_id, u16 *token);
int dpcon_close(struct fsl_mc_io *mc_io, u32 cmd_flags, u16 token);
int dpcon_enable(struct fsl_mc_io *mc_io, u32 cmd_flags, u16 token);
int dpcon_disable(struct fsl_mc_io *mc_io, u32 cmd_flags, u16 token);
int dpcon_reset(struct fsl_mc_io *mc_io, u32 cmd_flags, u16 token);
int dpcon_get_attributes(struct fsl_mc_io *mc_io, u32 cmd_flags, u16 token, struct dpcon_attr *attr);
int dpcon_set_notification(struct fsl_mc_io *mc_io, u32 cmd_flags, u16 token, struct dpcon_notification_cfg *cfg);
#endif
