#ifndef QZ_MEDIA_DVB_VB2_H
#define QZ_MEDIA_DVB_VB2_H
#include <linux/dvb/dmx.h>
#include <linux/poll.h>
#include <media/videobuf2-core.h>
struct dmx_buffer;
struct dmx_exportbuffer;
struct dmx_requestbuffers;
struct dvb_buffer;
struct dvb_vb2_ctx;
struct file;
struct vm_area_struct;
#define DVB_VB2_NAME_MAX 20
struct dvb_vb2_ctx {
	struct vb2_queue vb_q;
	struct mutex mutex;
	spinlock_t slock;
	struct list_head dvb_q;
	struct dvb_buffer *buf;
	int offset;
	int remain;
	int state;
	int buf_siz;
	int buf_cnt;
	int nonblocking;
	enum dmx_buffer_flags flags;
	u32 count;
	char name[DVB_VB2_NAME_MAX + 1];
};
int dvb_vb2_init(struct dvb_vb2_ctx *ctx, const char *name, int non_blocking);
int dvb_vb2_release(struct dvb_vb2_ctx *ctx);
int dvb_vb2_is_streaming(struct dvb_vb2_ctx *ctx);
int dvb_vb2_fill_buffer(struct dvb_vb2_ctx *ctx, const unsigned char *src, int len, enum dmx_buffer_flags *buffer_flags, bool flush);
__poll_t dvb_vb2_poll(struct dvb_vb2_ctx *ctx, struct file *file, poll_table *wait);
int dvb_vb2_stream_on(struct dvb_vb2_ctx *ctx);
int dvb_vb2_stream_off(struct dvb_vb2_ctx *ctx);
int dvb_vb2_reqbufs(struct dvb_vb2_ctx *ctx, struct dmx_requestbuffers *req);
int dvb_vb2_querybuf(struct dvb_vb2_ctx *ctx, struct dmx_buffer *b);
int dvb_vb2_expbuf(struct dvb_vb2_ctx *ctx, struct dmx_exportbuffer *exp);
int dvb_vb2_qbuf(struct dvb_vb2_ctx *ctx, struct dmx_buffer *b);
int dvb_vb2_dqbuf(struct dvb_vb2_ctx *ctx, struct dmx_buffer *b);
int dvb_vb2_mmap(struct dvb_vb2_ctx *ctx, struct vm_area_struct *vma);
#endif
