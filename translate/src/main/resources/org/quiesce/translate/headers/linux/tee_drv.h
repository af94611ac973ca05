#ifndef QZ_LINUX_TEE_DRV_H
#define QZ_LINUX_TEE_DRV_H
#include <linux/mod_devicetable.h>
struct page;
struct tee_client_device_id;
struct tee_context;
struct tee_desc;
struct tee_device;
struct tee_driver_ops;
struct tee_ioctl_invoke_arg;
struct tee_ioctl_open_session_arg;
struct tee_ioctl_version_data;
struct tee_param;
struct tee_shm;
struct tee_shm_pool;
struct tee_shm_pool_ops;
#define to_tee_client_device(a_) container_of(a_, struct tee_client_device, dev)
struct tee_context {
	struct tee_device *teedev;
	void *data;
	struct kref refcount;
};
struct tee_param_memref {
	size_t shm_offs;
	size_t size;
	struct tee_shm *shm;
};
struct tee_param_value {
	u64 a;
	u64 b;
	u64 c;
};
struct tee_param {
	u64 attr;
	union {
		struct tee_param_memref memref;
		struct tee_param_value value;
	} u;
};
struct tee_desc {
	const char *name;
	const struct tee_driver_ops *ops;
	struct module *owner;
	u32 flags;
};
struct tee_shm {
	struct tee_context *ctx;
	phys_addr_t paddr;
	void *kaddr;
	size_t size;
	unsigned int offset;
	struct page **pages;
	size_t num_pages;
	refcount_t refcount;
	u32 flags;
	int id;
};
struct tee_shm_pool {
	const struct tee_shm_pool_ops *ops;
	void *private_data;
};
struct tee_shm_pool_ops {
	int (*alloc)(struct tee_shm_pool *pool, struct tee_shm *shm, size_t size, size_t align);
	void (*free)(struct tee_shm_pool *pool, struct tee_shm *shm);
};
struct tee_client_device {
	struct tee_client_device_id id;
	struct device dev;
};
struct tee_client_driver {
	const struct tee_client_device_id *id_table;
	struct device_driver driver;
};
struct tee_device *tee_device_alloc(const struct tee_desc *teedesc, struct device *dev, struct tee_shm_pool *pool, void *driver_data);
int tee_device_register(struct tee_device *teedev);
void tee_device_unregister(struct tee_device *teedev);
void tee_shm_pool_free(struct tee_shm_pool *pool);
void *tee_get_drvdata(struct tee_device *teedev);
struct tee_shm *tee_shm_alloc_priv_buf(struct tee_context *ctx, size_t size);
struct tee_shm *tee_shm_alloc_kernel_buf(struct tee_context *ctx, size_t size);
void tee_shm_free(struct tee_shm *shm);
void tee_shm_put(struct tee_shm *shm);
void *tee_shm_get_va(struct tee_shm *shm, size_t offs);
struct tee_context *tee_client_open_context(struct tee_context *start, int (*match)(struct tee_ioctl_version_data *, const void *), const void *data, struct tee_ioctl_version_data *vers);
void tee_client_close_context(struct tee_context *ctx);
int tee_client_open_session(struct tee_context *ctx, struct tee_ioctl_open_session_arg *arg, struct tee_param *param);
int tee_client_close_session(struct tee_context *ctx, u32 session);
int tee_client_invoke_func(struct tee_context *ctx, struct tee_ioctl_invoke_arg *arg, struct tee_param *param);
extern struct bus_type tee_bus_type;
void teedev_close_context(struct tee_context *ctx);
#endif
