#ifndef QZ_MEDIA_VIDEOBUF2_DMA_SG_H
#define QZ_MEDIA_VIDEOBUF2_DMA_SG_H
#include <media/videobuf2-core.h>
#include <media/videobuf2-v4l2.h>
struct sg_table;
struct vb2_buffer;
struct vb2_mem_ops;
struct sg_table *vb2_dma_sg_plane_desc(struct vb2_buffer *vb, unsigned int plane_no);
extern const struct vb2_mem_ops vb2_dma_sg_memops;
#endif
