#ifndef QZ_LINUX_VIRTIO_CONFIG_H
#define QZ_LINUX_VIRTIO_CONFIG_H
#include <linux/virtio_types.h>
struct virtio_device;
struct virtqueue;
#define VIRTIO_F_VERSION_1 0x20
typedef void vq_callback_t (struct virtqueue *);
struct virtio_config_ops {
	void (*get)(struct virtio_device *vdev, unsigned offset, void *buf, unsigned len);
	void (*set)(struct virtio_device *vdev, unsigned offset, const void *buf, unsigned len);
	u32 (*generation)(struct virtio_device *vdev);
	u8 (*get_status)(struct virtio_device *vdev);
	void (*set_status)(struct virtio_device *vdev, u8 status);
	void (*reset)(struct virtio_device *vdev);
	int (*find_vqs)(struct virtio_device *, unsigned nvqs, struct virtqueue *vqs[], vq_callback_t *callbacks[], const char *const names[], const bool *ctx, struct irq_affinity *desc);
	void (*del_vqs)(struct virtio_device *);
	u64 (*get_features)(struct virtio_device *vdev);
	int (*finalize_features)(struct virtio_device *vdev);
	const char *(*bus_name)(struct virtio_device *vdev);
};
bool __virtio_test_bit(const struct virtio_device *vdev, unsigned int fbit);
void __virtio_clear_bit(struct virtio_device *vdev, unsigned int fbit);
bool virtio_has_feature(const struct virtio_device *vdev, unsigned int fbit);
struct virtqueue *virtio_find_single_vq(struct virtio_device *vdev, vq_callback_t *c, const char *n);
int virtio_find_vqs(struct virtio_device *vdev, unsigned nvqs, struct virtqueue *vqs[], vq_callback_t *callbacks[], const char *const names[], struct irq_affinity *desc);
void virtio_device_ready(struct virtio_device *dev);
u16 virtio16_to_cpu(struct virtio_device *vdev, __virtio16 val);
__virtio16 cpu_to_virtio16(struct virtio_device *vdev, u16 val);
u32 virtio32_to_cpu(struct virtio_device *vdev, __virtio32 val);
__virtio32 cpu_to_virtio32(struct virtio_device *vdev, u32 val);
u64 virtio64_to_cpu(struct virtio_device *vdev, __virtio64 val);
__virtio64 cpu_to_virtio64(struct virtio_device *vdev, u64 val);
u8 virtio_cread8(struct virtio_device *vdev, unsigned int offset);
#endif
