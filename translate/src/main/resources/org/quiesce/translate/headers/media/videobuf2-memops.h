#ifndef QZ_MEDIA_VIDEOBUF2_MEMOPS_H
#define QZ_MEDIA_VIDEOBUF2_MEMOPS_H
#include <linux/dma-buf.h>
#include <linux/dma-mapping.h>
#include <linux/iosys-map.h>
#include <media/frame_vector.h>
struct frame_vector;
struct vm_operations_struct;
struct vb2_vmarea_handler {
	refcount_t *refcount;
	void (*put)(void *arg);
	void *arg;
};
extern const struct vm_operations_struct vb2_common_vm_ops;
struct frame_vector *vb2_create_framevec(unsigned long start, unsigned long length);
void vb2_destroy_framevec(struct frame_vector *vec);
#endif
