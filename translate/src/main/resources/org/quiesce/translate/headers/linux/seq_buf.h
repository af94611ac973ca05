#ifndef QZ_LINUX_SEQ_BUF_H
#define QZ_LINUX_SEQ_BUF_H
struct seq_buf;
struct seq_buf {
	char *buffer;
	size_t size;
	size_t len;
};
void seq_buf_init(struct seq_buf *s, char *buf, unsigned int size);
int seq_buf_printf(struct seq_buf *s, const char *fmt, ...);
#endif
