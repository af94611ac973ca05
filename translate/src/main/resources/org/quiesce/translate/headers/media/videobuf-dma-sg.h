#ifndef QZ_MEDIA_VIDEOBUF_DMA_SG_H
#define QZ_MEDIA_VIDEOBUF_DMA_SG_H
#include <linux/videodev2.h>
#include <media/videobuf-core.h>
struct videobuf_buffer;
struct videobuf_dmabuf;
struct videobuf_queue;
struct videobuf_queue_ops;
int videobuf_dma_free(struct videobuf_dmabuf *dma);
int videobuf_dma_unmap(struct device *dev, struct videobuf_dmabuf *dma);
struct videobuf_dmabuf *videobuf_to_dma(struct videobuf_buffer *buf);
void *videobuf_sg_alloc(size_t size);
void videobuf_queue_sg_init(struct videobuf_queue *q, const struct videobuf_queue_ops *ops, struct device *dev, spinlock_t *irqlock, enum v4l2_buf_type type, enum v4l2_field field, unsigned int msize, void *priv, struct mutex *ext_lock);
#endif
