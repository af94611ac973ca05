#ifndef QZ_MEDIA_VIDEOBUF2_VMALLOC_H
#define QZ_MEDIA_VIDEOBUF2_VMALLOC_H
#include <media/videobuf2-core.h>
#include <media/videobuf2-v4l2.h>
struct vb2_mem_ops;
extern const struct vb2_mem_ops vb2_vmalloc_memops;
#endif
