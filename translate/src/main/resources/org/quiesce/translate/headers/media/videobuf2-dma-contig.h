#ifndef QZ_MEDIA_VIDEOBUF2_DMA_CONTIG_H
#define QZ_MEDIA_VIDEOBUF2_DMA_CONTIG_H
#include <linux/dma-buf.h>
#include <linux/mm.h>
#include <media/videobuf2-core.h>
#include <media/videobuf2-v4l2.h>
struct vb2_buffer;
struct vb2_mem_ops;
dma_addr_t vb2_dma_contig_plane_dma_addr(struct vb2_buffer *vb, unsigned int plane_no);
int vb2_dma_contig_set_max_seg_size(struct device *dev, unsigned int size);
void vb2_dma_contig_clear_max_seg_size(struct device *dev);
extern const struct vb2_mem_ops vb2_dma_contig_memops;
#endif
