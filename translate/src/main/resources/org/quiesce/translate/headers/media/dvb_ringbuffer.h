#ifndef QZ_MEDIA_DVB_RINGBUFFER_H
#define QZ_MEDIA_DVB_RINGBUFFER_H
struct dvb_ringbuffer;
#define DVB_RINGBUFFER_PKTHDRSIZE 3
#define DVB_RINGBUFFER_PEEK(a_, b_) ((a_)-> data[((a_)-> pread + (b_))%(a_)-> size])
struct dvb_ringbuffer {
	u8 *data;
	ssize_t size;
	ssize_t pread;
	ssize_t pwrite;
	int error;
	wait_queue_head_t queue;
	spinlock_t lock;
};
void dvb_ringbuffer_init(struct dvb_ringbuffer *rbuf, void *data, size_t len);
int dvb_ringbuffer_empty(struct dvb_ringbuffer *rbuf);
ssize_t dvb_ringbuffer_free(struct dvb_ringbuffer *rbuf);
ssize_t dvb_ringbuffer_avail(struct dvb_ringbuffer *rbuf);
void dvb_ringbuffer_reset(struct dvb_ringbuffer *rbuf);
void dvb_ringbuffer_flush(struct dvb_ringbuffer *rbuf);
void dvb_ringbuffer_flush_spinlock_wakeup(struct dvb_ringbuffer *rbuf);
ssize_t dvb_ringbuffer_read_user(struct dvb_ringbuffer *rbuf, u8 *buf, size_t len);
void dvb_ringbuffer_read(struct dvb_ringbuffer *rbuf, u8 *buf, size_t len);
ssize_t dvb_ringbuffer_write(struct dvb_ringbuffer *rbuf, const u8 *buf, size_t len);
ssize_t dvb_ringbuffer_write_user(struct dvb_ringbuffer *rbuf, const u8 *buf, size_t len);
ssize_t dvb_ringbuffer_pkt_write(struct dvb_ringbuffer *rbuf, u8 *buf, size_t len);
ssize_t dvb_ringbuffer_pkt_read_user(struct dvb_ringbuffer *rbuf, size_t idx, int offset, u8 *buf, size_t len);
ssize_t dvb_ringbuffer_pkt_read(struct dvb_ringbuffer *rbuf, size_t idx, int offset, u8 *buf, size_t len);
void dvb_ringbuffer_pkt_dispose(struct dvb_ringbuffer *rbuf, size_t idx);
ssize_t dvb_ringbuffer_pkt_next(struct dvb_ringbuffer *rbuf, size_t idx, size_t *pktlen);
#endif
